import type { Locator, Page } from '@playwright/test'

/** The stories on the left. */
export class StoryList {
  readonly pane: Locator
  readonly rows: Locator

  constructor(window: Page) {
    this.pane = window.getByRole('navigation', { name: /^(Stories|기사 목록|기사)$/ })
    this.rows = this.pane.getByRole('option')
  }

  async newStory(): Promise<void> {
    await this.pane.getByRole('button', { name: 'New story' }).click()
  }
  async search(words: string): Promise<void> {
    await this.pane.getByRole('searchbox').fill(words)
  }
  async open(headline: string): Promise<void> {
    await this.row(headline).click()
  }
  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline })
  }
}
