import type { Page } from '@playwright/test'
import type { ToMain, ToWindow } from '../../../shared/ipc/documentPort'

const said = 'acknowledged token '

/**
 * Says which token of the body is the last that main has acknowledged as committed. The page is loaded anew, as only a script
 * that comes first sees the port arrive; what it says arrives here while the page types on, so it is never too much.
 */
export async function watchAcknowledged(page: Page): Promise<() => number> {
  let acknowledged = 0
  page.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(said)) acknowledged = Math.max(acknowledged, Number(text.slice(said.length)))
  })
  await page.addInitScript((prefix) => {
    /** The last whole token on the page when an update was sent, by the update's number. */
    const sent = new Map<number, number>()
    const lastToken = (): number => {
      const text = document.querySelector('.article-body')?.textContent ?? ''
      const [, english, hangul] = [...text.slice(-200).matchAll(/(?:w(\d+)z|말(\d+)글)/g)].at(-1) ?? []
      return Number(english ?? hangul ?? 0)
    }
    window.addEventListener('message', ({ ports: [port] }) => {
      if (port === undefined) return
      const post = port.postMessage.bind(port)
      port.postMessage = (message: ToMain) => {
        if (message.type === 'update' && message.name.part === 'en') sent.set(message.number, lastToken())
        post(message)
      }
      port.addEventListener('message', ({ data }: MessageEvent<ToWindow>) => {
        if (data.type !== 'saved' || data.name.part !== 'en') return
        const last = sent.get(data.number)
        // eslint-disable-next-line no-console -- the only way out of the page that needs no answer
        if (last !== undefined) console.log(prefix + last)
        sent.delete(data.number)
      })
    })
  }, said)
  await page.reload()
  return () => acknowledged
}
