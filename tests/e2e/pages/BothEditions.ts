import type { Locator, Page } from '@playwright/test'

export type EditionKey = 'en' | 'ko'

/** Both articles beside each other, and the marks in their margins. */
export class BothEditions {
  constructor(readonly window: Page) {}

  async open(): Promise<void> {
    await this.window.getByRole('button', { name: 'Show both editions side by side' }).click()
    await this.body('ko').waitFor()
  }
  async close(): Promise<void> {
    await this.window.getByRole('button', { name: 'Show one edition' }).click()
  }
  page(edition: EditionKey): Locator {
    return this.window.locator(`.article-editor[data-edition="${edition}"]`)
  }
  body(edition: EditionKey): Locator {
    return this.page(edition).getByRole('textbox', { name: 'Body' })
  }
  paragraph(edition: EditionKey, number: number): Locator {
    return this.body(edition)
      .locator(':scope > *')
      .nth(number - 1)
  }
  /** Puts the caret at the end of a paragraph. */
  async goTo(edition: EditionKey, number: number): Promise<void> {
    await this.paragraph(edition, number).click()
    await this.window.keyboard.press('End')
  }
  mark(edition: EditionKey, name: string | RegExp): Locator {
    return this.page(edition).getByRole('group').getByRole('button', { name })
  }
  async choose(action: string): Promise<void> {
    await this.window.getByRole('dialog').getByRole('button', { name: action }).click()
  }
  /** Pixels from the top of the window. */
  async top(edition: EditionKey, number: number): Promise<number> {
    return (await this.paragraph(edition, number).boundingBox())?.y ?? NaN
  }
}
