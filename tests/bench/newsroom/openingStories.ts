import type { Dateline } from '../../e2e/launchDateline'

/** Milliseconds from the press on a row until the body of its story is drawn; English stories near the top, by turns. */
export async function openingStories({ window: page }: Dateline, rounds: number): Promise<number[]> {
  const measured: number[] = []
  const rows = page.locator('.story-row')
  await rows.nth(6).waitFor()
  for (let round = 0; round < rounds; round++) {
    const row = rows.nth(round % 2 === 0 ? 2 : 4)
    const opened = await page.evaluateHandle(() => {
      const before = document.querySelector('.article-body')?.textContent ?? ''
      const whole = new Promise<number>((resolve) => {
        let pressedAt: number | null = null
        const watch = new MutationObserver(() => {
          const text = document.querySelector('.article-body')?.textContent ?? ''
          if (pressedAt === null || text.length < 1000 || text === before) return
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
    })
    await row.click()
    measured.push(await opened.evaluate(({ whole }) => whole))
    await page.waitForTimeout(200)
  }
  return measured
}
