import type { Locator, Page } from '@playwright/test'

/** The facts of the open story, on the right. */
export class Details {
  readonly pane: Locator
  readonly slug: Locator
  readonly bylines: Locator
  readonly newTag: Locator

  constructor(private readonly window: Page) {
    this.pane = window.getByRole('complementary', { name: /^(Details|상세 정보|기사 정보)$/ })
    this.slug = this.pane.getByRole('textbox', { name: 'Slug' })
    this.newTag = this.pane.getByRole('textbox', { name: /^(Add a tag, then Enter|태그.*)$/ })
    this.bylines = this.pane.getByRole('listitem', { name: /^Byline \d+$/ })
  }

  async setSlug(slug: string): Promise<void> {
    await this.slug.fill(slug)
  }
  async chooseSection(name: string): Promise<void> {
    await this.pane.getByRole('button', { name: /Section/ }).click()
    await this.window.getByRole('option', { name, exact: true }).click()
  }
  async addTag(tag: string): Promise<void> {
    await this.newTag.fill(tag)
    await this.newTag.press('Enter')
  }
  async addByline(english: string, korean: string): Promise<void> {
    const before = await this.bylines.count()
    await this.pane.getByRole('button', { name: 'Add byline' }).click()
    const added = this.bylines.nth(before)
    await added.getByRole('textbox', { name: 'Name in English' }).fill(english)
    await added.getByRole('textbox', { name: 'Name in Korean' }).fill(korean)
  }
  /** A byline's form in one edition. */
  async setBylineName(edition: 'English' | 'Korean', name: string, number = 1): Promise<void> {
    await this.bylines
      .nth(number - 1)
      .getByRole('textbox', { name: `Name in ${edition}` })
      .fill(name)
  }
  async setRightsLine(line: string): Promise<void> {
    await this.pane.getByRole('textbox', { name: 'Rights line' }).fill(line)
  }
}
