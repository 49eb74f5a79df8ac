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
    /** Keys on their way, each with the last update it sent to every document. */
    let keys: { readonly pressedAt: number; readonly sent: Map<string, number> }[] = []
    const nameOf = ({ storyId, part }: { storyId: string; part: string }) => `${storyId}/${part}`

    window.addEventListener(
      'keydown',
      ({ timeStamp }) => keys.push({ pressedAt: timeStamp, sent: new Map() }),
      { capture: true },
    )
    window.addEventListener('message', ({ ports: [port] }) => {
      if (port === undefined) return
      const post = port.postMessage.bind(port)
      port.postMessage = (message: ToMain) => {
        if (message.type === 'update') keys.at(-1)?.sent.set(nameOf(message.name), message.number)
        post(message)
      }
      port.addEventListener('message', ({ data }: MessageEvent<ToWindow>) => {
        if (data.type !== 'saved') return
        const name = nameOf(data.name)
        keys = keys.filter(({ pressedAt, sent }) => {
          if ((sent.get(name) ?? Infinity) > data.number) return true
          sent.delete(name)
          if (sent.size > 0) return true
          waits.push(performance.now() - pressedAt)
          return false
        })
      })
    })
  })
  await page.reload()
}

/** What was measured since the last call. */
export const takeWaits = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as Watched).waits?.splice(0) ?? [])
