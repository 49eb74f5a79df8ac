import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Edition } from '../../shared/story/edition'
import { startChromium } from '../portal/portalInChromium'

/** Pictures of the published pages as a reader's browser shows them, in full length. */
export async function photographPages(
  results: string,
  pages: Readonly<Record<Edition, string>>,
): Promise<void> {
  const browser = await startChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    for (const [edition, path] of Object.entries(pages)) {
      await page.goto(pathToFileURL(join(results, 'portal', path)).href)
      await page.locator('article figure img').first().waitFor()
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(results, `article-${edition}.png`), fullPage: true })
    }
  } finally {
    await browser.close()
  }
}
