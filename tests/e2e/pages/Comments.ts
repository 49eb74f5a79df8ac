import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { afterPaint } from './afterPaint'

/** What was said of the story: marked in the text, listed in its tab, counted on it. */
export class Comments {
  readonly threads: Locator
  readonly field: Locator
  readonly count: Locator

  constructor(private readonly window: Page) {
    const pane = window.locator('[data-pane="details"]')
    this.threads = pane.getByRole('listitem', { name: /(on “|에 대한 의견)/ })
    this.field = pane.getByRole('textbox', { name: /^(Your comment|의견)$/ })
    this.count = window.locator('.side-tab-count')
  }

  async open(): Promise<void> {
    await this.window.getByRole('tab', { name: /^(Comments|의견)$/ }).click()
  }
  /** Comments on what is selected, with the keys. */
  async say(text: string): Promise<void> {
    await this.window.keyboard.press('Control+Alt+m')
    await expect(this.field).toBeFocused()
    await this.window.keyboard.type(text)
    await this.window.keyboard.press('Control+Enter')
    await expect(this.field).toBeHidden()
  }
  about(quote: string): Locator {
    return this.threads.filter({ has: this.window.locator('.thread-quote', { hasText: quote }) })
  }
  async goTo(quote: string): Promise<void> {
    await this.about(quote).locator('.thread-quote').click()
  }
  async reply(quote: string, text: string): Promise<void> {
    await this.about(quote).locator('.comment-text').first().click()
    await this.about(quote)
      .getByRole('textbox', { name: /^(Your reply|답글)$/ })
      .fill(text)
    await this.window.keyboard.press('Control+Enter')
  }
  async resolve(quote: string): Promise<void> {
    await this.about(quote)
      .getByRole('button', { name: /^(Resolve|해결)$/ })
      .click()
  }
  async reopen(quote: string): Promise<void> {
    await this.about(quote)
      .getByRole('button', { name: /^(Reopen|다시 열기)$/ })
      .click()
  }
  async show(which: 'Open' | 'Resolved'): Promise<void> {
    const korean = { Open: '미해결', Resolved: '해결됨' }[which]
    await this.window.getByRole('radio', { name: new RegExp(`^(${which}|${korean})`) }).click()
  }
  /** The words tinted in the body now. */
  async marked(): Promise<string[]> {
    await afterPaint(this.window)
    return this.window.evaluate(() =>
      ['commented', 'commented-current']
        .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
        .map((range) => (range as Range).toString())
        .sort(),
    )
  }
}
