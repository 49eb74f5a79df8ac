import type { Page } from '@playwright/test'
import type { ToMain, ToWindow } from '../../shared/ipc/documentPort'

interface Watched {
  /** Milliseconds from each keydown until everything it wrote was acknowledged as committed. */
  waits?: number[]
}

/**
 * Listens beside the page to its document port: from a keydown until the "saved" message that covers the last update sent
 * since. The page is loaded anew, as only a script that comes first sees the port arrive.
 */
export async function watchSaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as Watched
    const waits: number[] = (watched.waits = [])
    const sent = new Map<string, number>()
    let pressedAt: number | null = null
    let wanted = new Map<string, number>()
    const nameOf = ({ storyId, part }: { storyId: string; part: string }) => `${storyId}/${part}`

    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressedAt = timeStamp
        wanted = new Map()
      },
      { capture: true },
    )
    window.addEventListener('message', ({ ports: [port] }) => {
      if (port === undefined) return
      const post = port.postMessage.bind(port)
      port.postMessage = (message: ToMain) => {
        if (message.type === 'update') {
          sent.set(nameOf(message.name), message.number)
          if (pressedAt !== null) wanted.set(nameOf(message.name), message.number)
        }
        post(message)
      }
      port.addEventListener('message', ({ data }: MessageEvent<ToWindow>) => {
        if (data.type !== 'saved' || pressedAt === null) return
        const name = nameOf(data.name)
        if (data.number >= (wanted.get(name) ?? Infinity)) wanted.delete(name)
        else return
        if (wanted.size > 0) return
        waits.push(performance.now() - pressedAt)
        pressedAt = null
      })
    })
  })
  await page.reload()
}

/** What was measured since the last call. */
export const takeWaits = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as Watched).waits?.splice(0) ?? [])
