import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { afterPaint } from './afterPaint'

/** What the checks found: marked in the text, listed in their tab, counted in the status line. */
export class Checks {
  readonly list: Locator
  readonly rows: Locator
  readonly ignored: Locator
  readonly options: Locator
  readonly count: Locator

  constructor(private readonly window: Page) {
    const pane = window.locator('[data-pane="details"]')
    this.list = pane.getByRole('listbox', { name: /^(Findings|점검 결과)$/ })
    this.rows = this.list.getByRole('option')
    this.ignored = pane.getByRole('region', { name: /^(Ignored|그대로 둔 곳)$/ })
    this.options = window.getByRole('dialog', { name: /^(Options for|“)/ })
    this.count = window.locator('.status-checks')
  }

  async open(): Promise<void> {
    await this.window.getByRole('tab', { name: /^(Checks|점검)$/ }).click()
  }
  row(words: string): Locator {
    return this.rows.filter({ hasText: words })
  }
  /** Words found, in the order of the list. */
  found(): Promise<string[]> {
    return this.rows.locator('.check-words').allTextContents()
  }
  /** Goes to a finding's words in the text. */
  async goTo(words: string): Promise<void> {
    await this.row(words).click()
  }
  /** The one key: options at the caret. */
  async openAtCaret(): Promise<void> {
    await this.window.keyboard.press('Control+.')
    await expect(this.options).toBeVisible()
  }
  /** Waits for suggestions and takes the first one with Enter. */
  async takeFirst(): Promise<void> {
    await expect(this.options.locator('.finding-use').first()).toBeVisible({ timeout: 15_000 })
    await expect(this.options.locator('.finding-use').first()).toBeFocused()
    await this.window.keyboard.press('Enter')
    await expect(this.options).toBeHidden()
  }
  async ignore(reason: string): Promise<void> {
    await this.options.getByRole('menuitem', { name: /^(Ignore…|그대로 두기…)$/ }).click()
    await this.window.keyboard.type(reason)
    await this.window.keyboard.press('Enter')
    await expect(this.options).toBeHidden()
  }
  /** The words marked in the text now, by severity. */
  async marked(): Promise<Record<string, string[]>> {
    await afterPaint(this.window)
    return this.window.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, ranges]) => [
          name.replace('check-', ''),
          [...ranges].map((range) => (range as Range).toString()).sort(),
        ]),
      ),
    )
  }
}
