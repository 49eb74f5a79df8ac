import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The panel where editions go out to the portal. */
export class PublishPanel {
  readonly panel: Locator

  constructor(private readonly window: Page) {
    this.panel = window.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.window.getByRole('main').getByRole('button', { name: 'Publish…' }).click()
    await expect(this.panel.getByRole('group', { name: 'Editions to publish' })).toBeVisible()
  }
  /** Sends out the editions that are ready, all of them, and closes the panel. Gives back their addresses on the portal. */
  async publish(
    action: 'Publish English' | 'Publish Korean' | 'Publish both',
    amendment: 'Update' | 'Correct' = 'Update',
  ): Promise<string[]> {
    const send = this.panel.getByRole('button', { name: action, disabled: false })
    // A live story that changed asks what the change is.
    const asked = this.panel.getByText(amendment, { exact: true })
    await expect(send.or(asked).first()).toBeVisible()
    if (await asked.isVisible()) await asked.click()
    await send.click()
    const pages = this.panel.locator('.published-path')
    await expect(pages.first()).toBeVisible({ timeout: 60_000 })
    const addresses = await pages.allTextContents()
    await this.panel.getByRole('button', { name: 'Done' }).click()
    await expect(this.panel).toBeHidden()
    return addresses
  }
}
