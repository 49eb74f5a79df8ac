import type { Page } from '@playwright/test'

interface Watched {
  keyPaints?: number[]
}

const letters = 'the lamps along the quay were lit again '
/** A fast typist's rhythm, in milliseconds. */
const betweenKeys = 40

/** From now on each keydown is followed to the frame that shows it: the next one, once it is handed to be drawn. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const paints: number[] = ((window as Watched).keyPaints = [])
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => paints.push(performance.now() - timeStamp)
          port2.postMessage(null)
        }),
      { capture: true },
    )
  })

/** Puts the caret at the end of the paragraph in the middle of the article, and that line into sight. */
export const goToMiddle = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const body = document.querySelector<HTMLElement>('.article-body')
    const middle = body?.children[Math.floor(body.children.length / 2)]
    if (!body || !middle) throw new Error('There is no article.')
    body.focus()
    document.getSelection()?.selectAllChildren(middle)
    document.getSelection()?.collapseToEnd()
    middle.scrollIntoView({ block: 'center' })
  })

/** Types so many keys and gives the milliseconds from each keydown to its paint. */
export async function typeKeys(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => (window as Watched).keyPaints?.splice(0))
  for (let at = 0; at < keys; at++) {
    await page.keyboard.type(letters[at % letters.length] ?? ' ')
    await page.waitForTimeout(betweenKeys)
  }
  await page.waitForTimeout(300)
  const paints = await page.evaluate(() => (window as Watched).keyPaints?.splice(0) ?? [])
  if (paints.length !== keys) throw new Error(`${keys} keys were typed, but ${paints.length} measured.`)
  return paints
}
