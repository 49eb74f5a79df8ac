import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** What was recognised on an imported page. */
export class ImportPanel {
  readonly panel: Locator

  constructor(private readonly window: Page) {
    this.panel = window.getByRole('dialog', { name: 'Import story' })
  }

  /** The file dialog is answered beforehand. */
  async open(): Promise<void> {
    await this.window.getByRole('banner').getByRole('button', { name: 'Import story' }).click()
  }
  fact(name: string): Locator {
    return this.panel.locator('.fact', { has: this.window.locator('dt', { hasText: name }) }).locator('dd')
  }
  // By the keyboard: a notice may lie over the buttons.
  async cancel(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Cancel' }).press('Enter')
    await expect(this.panel).toBeHidden()
  }
  async createStory(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Create story' }).press('Enter')
    await expect(this.panel).toBeHidden()
  }
}
