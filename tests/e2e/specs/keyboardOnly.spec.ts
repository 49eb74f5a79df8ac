import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../desk'

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement & SVGElement))

/** Goes on with Tab until the focus is there, as somebody without a pointer does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${wanted.toString()}`)
}

/** From landmark to landmark with F6 until the focus is in this one. */
async function goToPane(page: Page, pane: Locator): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('F6')
    if (await pane.evaluate((element) => element.contains(document.activeElement))) return
  }
  throw new Error('F6 never reached the pane')
}

test('a story is written, described, published and opened again without a pointer', async ({ openDesk }) => {
  const { desk, window: page, dataFolder, close } = await openDesk()
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown'])
      document.addEventListener(
        kind,
        () => document.documentElement.setAttribute('data-pointer-used', ''),
        true,
      )
  })
  await page.keyboard.press('Control+n')
  const { story } = desk
  await expect(story.field('Headline')).toBeFocused()
  await page.keyboard.type('Night ferry returns')
  await page.keyboard.press('Enter')
  await page.keyboard.type('First crossing in three months')
  await page.keyboard.press('Enter')
  await tabTo(page, story.body)
  await page.keyboard.type('The ferry tied up at nine.')

  const details = page.getByRole('complementary', { name: 'Details' })
  await goToPane(page, details)
  await tabTo(page, details.getByRole('textbox', { name: 'Slug' }))
  await page.keyboard.type('night-ferry')
  await tabTo(page, details.getByRole('button', { name: /Section/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox', { name: 'Section' })).toBeVisible()
  await page.keyboard.type('Soc')
  await page.keyboard.press('Enter')
  await expect(details.getByRole('button', { name: /Section/ })).toContainText('Society')
  await tabTo(page, details.getByRole('button', { name: 'Add byline' }))
  await page.keyboard.press('Enter')
  await tabTo(page, details.getByRole('textbox', { name: /Name in English/ }))
  await page.keyboard.type('Jane Doe')
  await desk.whenSaved()

  await page.keyboard.press('Control+Shift+p')
  const panel = page.getByRole('dialog', { name: 'Publish' })
  await tabTo(page, panel.getByRole('button', { name: 'Publish English' }))
  await page.keyboard.press('Enter')
  await expect(panel.locator('.published-path')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Done' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  const front = await readFile(join(dataFolder, 'portal', 'en', 'index.html'), 'utf8')
  expect(front).toContain('Night ferry returns')

  await page.keyboard.press('Control+n')
  await expect(story.field('Headline')).toHaveValue('')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('night ferry')
  await page.keyboard.press('Enter')
  await expect(story.field('Headline')).toHaveValue('Night ferry returns')
  expect(await page.locator('html').getAttribute('data-pointer-used')).toBeNull()
  await close()
})
