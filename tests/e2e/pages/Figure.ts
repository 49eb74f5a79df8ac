import type { Locator, Page } from '@playwright/test'

/** A photo in the article, with its caption and credit. */
export class Figure {
  readonly caption: Locator
  readonly credit: Locator
  readonly picture: Locator

  constructor(
    private readonly window: Page,
    readonly figure: Locator,
  ) {
    this.caption = figure.locator('.figure-caption')
    this.credit = figure.locator('.figure-credit')
    this.picture = figure.getByRole('img')
  }

  async setCaption(text: string): Promise<void> {
    await this.caption.click()
    await this.window.keyboard.type(text)
  }
  async setCredit(text: string): Promise<void> {
    await this.credit.click()
    await this.window.keyboard.type(text)
  }
  async setAlt(text: string): Promise<void> {
    await this.picture.hover()
    await this.figure.getByRole('button', { name: /Alt text|대체 텍스트/ }).click()
    const pane = this.window.getByRole('dialog', { name: /^(Alt text|대체 텍스트)$/ })
    await pane.getByRole('textbox').fill(text)
    await pane.getByRole('button', { name: /^(Done|완료)$/ }).click()
    await pane.waitFor({ state: 'hidden' })
  }
  /** The button of a figure that still waits for its photo; the file dialog is answered beforehand. */
  async addPhoto(): Promise<void> {
    await this.figure.getByRole('button', { name: /^(Add the photo|사진 추가)$/ }).click()
    await this.picture.waitFor()
  }
  select(): Promise<void> {
    return this.picture.click()
  }
}
