import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The bar that looks for words in the article. */
export class FindBar {
  readonly bar: Locator
  readonly words: Locator
  readonly replacement: Locator
  readonly count: Locator
  readonly said: Locator

  constructor(private readonly window: Page) {
    this.bar = window.getByRole('search', { name: /^(Find and replace|찾아 바꾸기)$/ })
    this.words = this.bar.getByRole('textbox', { name: /^(Find in the article|기사에서 찾기)$/ })
    this.replacement = this.bar.getByRole('textbox', { name: /^(Replace with|바꿀 말)$/ })
    this.count = this.bar.locator('.find-count')
    this.said = this.bar.getByRole('status')
  }

  async open(): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+f')
    await expect(this.words).toBeFocused()
  }
  async openReplace(): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+h')
    await expect(this.replacement).toBeVisible()
  }
  async use(name: string): Promise<void> {
    await this.bar.getByRole('button', { name, exact: true }).click()
  }
  /** The words that are marked on the page, by the browser's own register of marks. */
  marked(name: 'found' | 'found-current'): Promise<string[]> {
    return this.window.evaluate(
      (mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => (range as Range).toString()),
      name,
    )
  }
}
