import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { afterPaint } from './afterPaint'
import { Checks } from './Checks'
import { Comments } from './Comments'
import { Details } from './Details'
import { ImportPanel } from './ImportPanel'
import { Photos } from './Photos'
import { PublishPanel } from './PublishPanel'
import { StoryList } from './StoryList'
import { StoryPage } from './StoryPage'

/** The whole window, by its parts. */
export class Desk {
  readonly stories: StoryList
  readonly story: StoryPage
  readonly details: Details
  readonly checks: Checks
  readonly comments: Comments
  readonly photos: Photos
  readonly publishing: PublishPanel
  readonly importing: ImportPanel
  readonly statusLine: Locator
  readonly notices: Locator

  constructor(readonly window: Page) {
    this.stories = new StoryList(window)
    this.story = new StoryPage(window)
    this.details = new Details(window)
    this.checks = new Checks(window)
    this.comments = new Comments(window)
    this.photos = new Photos(window)
    this.publishing = new PublishPanel(window)
    this.importing = new ImportPanel(window)
    this.statusLine = window.getByRole('contentinfo', { name: /^(Status|상태)$/ })
    this.notices = window.locator('[data-sonner-toast]')
  }

  /** A fresh story, its page open for writing. */
  async newStory(): Promise<StoryPage> {
    await this.stories.newStory()
    await expect(this.story.body).toBeVisible()
    return this.story
  }
  /** Until the status line says that everything is on the disk. */
  async whenSaved(): Promise<void> {
    await afterPaint(this.window)
    await expect(this.statusLine).toContainText(/Saved \d|저장됨/)
  }
  async chooseLanguage(language: 'English' | '한국어'): Promise<void> {
    await this.window.getByRole('banner').getByRole('radio', { name: language }).first().click()
  }
}
