import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The photos of the open story, on the right, with their credit and rights. */
export class Photos {
  readonly list: Locator
  readonly rows: Locator

  constructor(private readonly window: Page) {
    this.list = window.getByRole('listbox', { name: /^(Photos of this story|이 기사의 사진)$/ })
    this.rows = this.list.getByRole('option')
  }

  async open(): Promise<void> {
    await this.window.getByRole('tab', { name: /^(Photos|사진)$/ }).click()
    await expect(this.rows.first()).toBeVisible()
  }
  /** Back to the facts of the story. */
  async leave(): Promise<void> {
    await this.window.getByRole('tab', { name: /^(Details|상세 정보|기사 정보)$/ }).click()
  }
  async chooseAll(): Promise<void> {
    await this.rows.first().click()
    await this.window.keyboard.press('ControlOrMeta+a')
  }
  field(name: string): Locator {
    return this.window.locator('.photo-form').getByRole('textbox', { name, exact: true })
  }
  /** A text of the chosen photos, kept by leaving the field. */
  async set(name: string, text: string): Promise<void> {
    await this.field(name).fill(text)
    await this.field(name).press('Enter')
    await expect(this.window.getByText(/photos? changed$/i).first()).toBeVisible()
  }
  async chooseCategory(name: string): Promise<void> {
    const category = this.window.locator('.photo-form').getByRole('button', { name: /Category/ })
    await category.click()
    await this.window.getByRole('option', { name, exact: true }).click()
    await expect(category).toContainText(name)
  }
  /** Moves a crop of the one chosen photo by a key. */
  async crop(ratio: '1:1' | '4:3' | '16:9', key: string): Promise<void> {
    await this.window.getByRole('radio', { name: `Crop ${ratio}` }).click()
    await this.window.getByRole('application', { name: `Crop ${ratio}` }).press(key)
    await this.window.keyboard.press('Enter')
    await expect(this.window.getByRole('button', { name: 'Follow the focal point' })).toBeVisible()
  }
  /** What publishing needs to know of every photo of the story. */
  async giveRights(category: string): Promise<void> {
    await this.open()
    await this.chooseAll()
    await this.chooseCategory(category)
    await this.leave()
  }
}
