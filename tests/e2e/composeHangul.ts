import type { Page } from '@playwright/test'

/**
 * Composes as an input method does: each step replaces the composition so far, and the last one is committed.
 * `composeHangul(page, 'ㅎ', '하', '한')` types 한.
 */
export async function composeHangul(page: Page, ...steps: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of steps)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' })
  await session.detach()
}
