import type { Page } from '@playwright/test'
import { Desk } from '../e2e/pages/Desk'
import type { Dateline } from '../e2e/launchDateline'
import { longHeadline, shortHeadline } from './seedNewsroom'

/** How many characters the body of the awaited article has: at least `from`, less than `below`. */
interface Length {
  readonly from: number
  readonly below: number
}
const sizes = {
  short: { headline: shortHeadline, from: 1000, below: 20_000 },
  long: { headline: longHeadline, from: 20_000, below: Infinity },
}

/** Milliseconds from the press on a story in the list until its body is drawn, one after the other. */
export async function opening(
  { window: page }: Dateline,
  rounds: number,
): Promise<{ short: number[]; long: number[] }> {
  const { stories } = new Desk(page)
  const measured: { short: number[]; long: number[] } = { short: [], long: [] }
  await stories.open(shortHeadline)
  for (let round = 0; round < rounds; round++)
    for (const size of ['long', 'short'] as const) {
      measured[size].push(await timeOpening(page, () => stories.open(sizes[size].headline), sizes[size]))
      await page.waitForTimeout(300)
    }
  return measured
}

/** Milliseconds from the first press that `open` makes until a body of that length is drawn. */
export async function timeOpening(
  page: Page,
  open: () => Promise<void>,
  { from, below }: Length,
): Promise<number> {
  const opened = await page.evaluateHandle(
    ({ from, below }) => {
      const whole = new Promise<number>((resolve) => {
        let pressedAt: number | null = null
        const watch = new MutationObserver(() => {
          const length = document.querySelector('.article-body')?.textContent.length ?? 0
          if (pressedAt === null || length < from || length >= below) return
          const since = pressedAt
          watch.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - since)))
        })
        window.addEventListener('pointerdown', (event) => (pressedAt = event.timeStamp), {
          capture: true,
          once: true,
        })
        watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      })
      return { whole }
    },
    { from, below: Number.isFinite(below) ? below : Number.MAX_SAFE_INTEGER },
  )
  await open()
  return opened.evaluate(({ whole }) => whole)
}
