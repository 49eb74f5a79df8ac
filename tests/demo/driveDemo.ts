import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { answerFileDialogs } from '../e2e/answerDialogs'
import { launchDateline, pastTheWelcome } from '../e2e/launchDateline'
import type { Dateline } from '../e2e/launchDateline'
import { Desk } from '../e2e/pages/Desk'
import { samplePhoto } from '../make/samplePhoto'
import { feedPath } from '../../shared/output/portal/portalPaths'
import { editions, otherEdition } from '../../shared/story/edition'
import type { Edition } from '../../shared/story/edition'
import { anyStory, ferryStory } from './demoStory'
import type { DemoArticle, DemoStory } from './demoStory'
import { photographPages } from './photographPages'
import { during, Trouble } from './trouble'
import { typeKorean } from './typeKorean'
import { writeReport } from './writeReport'

export { Trouble }

export interface DemoOrders {
  readonly importFile: string
  readonly isSamplePage: boolean
  /** Null for one that is drawn now. */
  readonly photoFile: string | null
  /** For the app's data and the results; whoever gave the order removes it. */
  readonly folder: string
}

const named = { en: 'English', ko: 'Korean' } as const

/** The whole way of a story, in the real window; the results are left in `results` of the folder. */
export async function drive(orders: DemoOrders, say: (text: string) => void): Promise<void> {
  const results = join(orders.folder, 'results')
  const dataFolder = join(orders.folder, 'data')
  await pastTheWelcome(dataFolder)
  const dateline = await during(say, 'Opening the window', () => launchDateline({ dataFolder }))
  try {
    const pages = await new Reporter(dateline, orders, say).publishStory()
    await dateline.window.screenshot({ path: join(results, 'window.png'), animations: 'disabled' })
    await dateline.close()
    await cp(join(dataFolder, 'portal'), join(results, 'portal'), { recursive: true })
    await during(say, 'Photographing both pages in Chromium', () => photographPages(results, pages))
    await writeReport(results, {
      pages,
      feeds: Object.fromEntries(editions.map((edition) => [edition, feedPath(edition)])) as typeof pages,
    })
  } finally {
    // Closed first, so that Chromium takes its own temporary folder away; killed where it won't close.
    await Promise.race([dateline.close(), setTimeout(5_000, undefined, { ref: false })])
    await dateline.kill()
  }
}

/** Someone at the desk, who reaches the story by its window alone. */
class Reporter {
  private readonly desk: Desk
  private readonly story: DemoStory

  constructor(
    private readonly dateline: Dateline,
    private readonly orders: DemoOrders,
    private readonly say: (text: string) => void,
  ) {
    this.desk = new Desk(dateline.window)
    this.story = orders.isSamplePage ? ferryStory : anyStory
  }

  async publishStory(): Promise<Record<Edition, string>> {
    const { say } = this
    const photo = this.orders.photoFile ?? join(this.orders.folder, 'night-ferry.jpg')
    if (this.orders.photoFile === null) await during(say, 'Drawing a photo', () => samplePhoto(photo))
    const imported = await during(say, 'Importing the page', () => this.importPage())
    const written = otherEdition(imported)
    await answerFileDialogs(this.dateline.app, photo)
    await during(say, 'Adding the photo to the imported article', () => this.illustrate(imported))
    await during(say, `Typing a paragraph in ${named[imported]}`, () => this.addParagraph(imported))
    await during(say, `Typing an article in ${named[written]}`, () => this.writeArticle(written))
    await during(say, 'Filling in the details', () => this.fillDetails(written))
    return during(say, 'Publishing both editions', () => this.publish(imported))
  }

  /** Gives back the edition that was recognised. */
  private async importPage(): Promise<Edition> {
    const { desk, orders } = this
    await desk.stories.pane.waitFor({ timeout: 60_000 })
    await answerFileDialogs(this.dateline.app, orders.importFile)
    await desk.importing.open()
    await this.unlessRefused(desk.importing.panel.waitFor())
    const edition = /Korean/.test(await desk.importing.fact('Edition').innerText()) ? 'ko' : 'en'
    await desk.importing.createStory()
    await desk.story.body.waitFor()
    await desk.story.chooseEdition(named[edition])
    return edition
  }

  /** A photo in the figure that the import made, else in a new one at the top. */
  private async illustrate(edition: Edition): Promise<void> {
    const { story } = this.desk
    if ((await story.body.locator('figure').count()) > 0) {
      await this.unlessRefused(story.figure().addPhoto())
    } else {
      await story.body.focus()
      for (const keys of ['ControlOrMeta+Home', 'Enter', 'ArrowUp']) await story.press(keys)
      await story.useTool('Add a photo')
      await this.unlessRefused(story.figure().picture.waitFor())
      // The line that made room.
      await story.body
        .locator(':scope > p')
        .nth(1)
        .click({ position: { x: 2, y: 8 } })
      for (const keys of ['Home', 'Backspace']) await story.press(keys)
    }
    await this.describePhoto(edition, this.wordsOf(edition).credit)
  }

  /** Fills what the page left open: its own caption and credit stay. */
  private async describePhoto(edition: Edition, credit: string): Promise<void> {
    const figure = this.desk.story.figure()
    const { caption, alt } = this.wordsOf(edition)
    if ((await figure.caption.innerText()).trim() === '') {
      await figure.caption.click()
      await this.type(edition, caption)
    }
    if ((await figure.credit.innerText()).trim() === '') {
      await figure.credit.click()
      await this.type(edition, credit)
    }
    await figure.setAlt(alt)
  }

  private async addParagraph(edition: Edition): Promise<void> {
    await this.desk.story.goToEnd()
    await this.type(edition, `\n${this.wordsOf(edition).paragraph}`)
  }

  private async writeArticle(edition: Edition): Promise<void> {
    const { story } = this.desk
    const { repeatsCredit } = this.story
    const { headline, dek, paragraphs, credit } = this.wordsOf(edition)
    const printed = await story.figure().credit.innerText()
    await story.chooseEdition(named[edition])
    for (const [name, text] of [
      ['Headline', headline],
      ['Dek', dek],
    ] as const) {
      await story.field(name).click()
      await this.type(edition, text)
    }
    await story.body.focus()
    await story.useTool('Add a photo')
    await this.unlessRefused(story.figure().picture.waitFor())
    await this.describePhoto(edition, repeatsCredit ? printed : credit)
    await story.goToEnd()
    await this.type(edition, paragraphs.join('\n'))
  }

  /** What publishing needs and an import can't know: the section, and the bylines in the other edition's form. */
  private async fillDetails(written: Edition): Promise<void> {
    const { details } = this.desk
    if ((await details.slug.inputValue()) === '') await details.setSlug('imported-page')
    await details.chooseSection(this.story.section)
    for (const tag of this.story.tags) await details.addTag(tag)
    const { names } = this.wordsOf(written)
    const bylines = await details.bylines.count()
    for (const [at, name] of names.slice(0, bylines).entries())
      await details.setBylineName(named[written], name, at + 1)
    if (bylines === 0) {
      const { en, ko } = this.story.articles
      await details.addByline(en.names[0] ?? '', ko.names[0] ?? '')
    }
    await this.desk.photos.giveRights('Agency')
    await this.desk.whenSaved()
  }

  private async publish(imported: Edition): Promise<Record<Edition, string>> {
    const { publishing, story } = this.desk
    await publishing.open()
    const addresses = await publishing.publish('Publish both')
    await story.chooseEdition(named[imported])
    await story.body.locator('figure img').first().waitFor()
    await this.dateline.window.evaluate(() => document.fonts.ready)
    return Object.fromEntries(
      editions.map((edition) => {
        const address = addresses.find((path) => path.startsWith(`${edition}/`))
        if (address === undefined) throw new Trouble(`The ${named[edition]} edition was not published.`)
        return [edition, address]
      }),
    ) as Record<Edition, string>
  }

  private wordsOf(edition: Edition): DemoArticle {
    return this.story.articles[edition]
  }
  private async type(edition: Edition, text: string): Promise<void> {
    if (edition === 'ko') await typeKorean(this.dateline.window, text)
    else await this.desk.story.type(text)
  }

  /** The app's own words, where it shows a trouble instead of what is waited for. */
  private async unlessRefused(shown: Promise<void>): Promise<void> {
    const trouble = this.dateline.window.locator('[data-sonner-toast][data-type="error"]').first()
    const refused = trouble.waitFor({ timeout: 30_000 }).then(async () => {
      throw new Trouble((await trouble.innerText()).replace(/\s*\n\s*/g, ' '))
    })
    refused.catch(() => undefined)
    await Promise.race([shown, refused])
  }
}
