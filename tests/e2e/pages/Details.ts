import type { Locator, Page } from '@playwright/test'

/** The facts of the open story, on the right. */
export class Details {
  readonly pane: Locator

  constructor(private readonly window: Page) {
    this.pane = window.getByRole('complementary', { name: /^(Details|상세 정보|기사 정보)$/ })
  }

  async setSlug(slug: string): Promise<void> {
    await this.pane.getByRole('textbox', { name: 'Slug' }).fill(slug)
  }
  async chooseSection(name: string): Promise<void> {
    await this.pane.getByRole('button', { name: /Section/ }).click()
    await this.window.getByRole('option', { name, exact: true }).click()
  }
  async addTag(tag: string): Promise<void> {
    const field = this.pane.getByRole('textbox', { name: 'Add a tag, then Enter' })
    await field.fill(tag)
    await field.press('Enter')
  }
  async addByline(english: string, korean: string): Promise<void> {
    const bylines = this.pane.getByRole('listitem', { name: /^Byline \d+$/ })
    const before = await bylines.count()
    await this.pane.getByRole('button', { name: 'Add byline' }).click()
    const added = bylines.nth(before)
    await added.getByRole('textbox', { name: 'Name in English' }).fill(english)
    await added.getByRole('textbox', { name: 'Name in Korean' }).fill(korean)
  }
  async setKoreanName(korean: string, number = 1): Promise<void> {
    await this.pane
      .getByRole('listitem', { name: `Byline ${number}` })
      .getByRole('textbox', { name: 'Name in Korean' })
      .fill(korean)
  }
  async setRightsLine(line: string): Promise<void> {
    await this.pane.getByRole('textbox', { name: 'Rights line' }).fill(line)
  }
}
