import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { afterPaint } from '../pages/afterPaint'

/** What axe finds on the window as it stands, by rule and element; empty is what the tests want. */
export async function axeFindings(window: Page): Promise<string[]> {
  // A dialog that has only begun to come is unseen to axe, and the page behind it is hidden already.
  await afterPaint(window)
  await window.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  )
  const { violations } = await new AxeBuilder({ page: window })
    // The window has no other pages to open: axe does without.
    .setLegacyMode(true)
    // An experiment of axe's, for text that is seen: an option of ours is named by its label and described by the rest.
    .disableRules('label-content-name-mismatch')
    // Its arrow keys come from the text that it completes, where the focus stays.
    .exclude('.slash-menu .choices')
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
