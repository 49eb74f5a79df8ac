import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { bylineNamesText } from '../../shared/story/bylineNames'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { answerFileDialogs } from '../e2e/answerDialogs'
import { launchDateline, pastTheWelcome } from '../e2e/launchDateline'
import type { Dateline } from '../e2e/launchDateline'
import { Desk } from '../e2e/pages/Desk'
import { runCommand } from '../e2e/screens/views'
import { drawScene } from './drawScene'
import { makeMoves } from './seedMoves'
import { seedStories } from './seedStories'
import type { SeedArticle, SeedStory } from './seedStory'
import { during, Trouble } from './trouble'

export { Trouble }

export interface SeedOrders {
  readonly dataFolder: string
  /** For pages and photos on their way in; whoever gave the order removes it. */
  readonly folder: string
}

/** Fills an empty newsroom through the real window: stories in English come in as pages, the rest is typed. */
export async function drive(orders: SeedOrders, say: (text: string) => void): Promise<void> {
  const { dataFolder } = orders
  await pastTheWelcome(dataFolder)
  const dateline = await during(say, 'Opening the window', () => launchDateline({ dataFolder }))
  try {
    const desk = new Desk(dateline.window)
    await desk.stories.pane.waitFor({ timeout: 60_000 })
    for (const [at, story] of seedStories.entries())
      await during(say, `Story ${at + 1} of ${seedStories.length}: ${story.slug}`, () =>
        seedStory(dateline, desk, orders.folder, story),
      )
  } finally {
    await Promise.race([dateline.close(), setTimeout(5_000, undefined, { ref: false })])
    await dateline.kill()
  }
}

async function seedStory({ app }: Dateline, desk: Desk, folder: string, story: SeedStory): Promise<void> {
  const photo = join(folder, `${story.slug}.jpg`)
  if (story.photo !== undefined) await drawScene(story.photo, photo)
  const { en, ko } = story
  if (en === undefined) await desk.newStory()
  else {
    const page = join(folder, `${story.slug}.txt`)
    await writeFile(page, pageText(en, story.hoursAgo))
    await answerFileDialogs(app, page)
    await desk.importing.open()
    await desk.importing.createStory()
    await desk.story.body.waitFor()
    await desk.story.chooseEdition('English')
    await desk.story.setDek(en.dek)
  }
  await answerFileDialogs(app, photo)
  if (en?.alt !== undefined) {
    await desk.story.figure().addPhoto()
    await desk.story.figure().setAlt(en.alt)
  }
  if (ko !== undefined) await writeKorean(desk, ko)
  await fillDetails(desk, story)
  if (story.publish !== undefined) await publishStory(desk, story, story.publish)
  await makeMoves(app, desk.window, story)
}

async function publishStory(
  desk: Desk,
  story: SeedStory,
  action: NonNullable<SeedStory['publish']>,
): Promise<void> {
  if (story.photo !== undefined) await desk.photos.giveRights('Agency')
  await publish(desk, action)
  if (story.correction !== undefined) {
    await runCommand(desk.window, 'insertCorrection', 'en')
    await desk.window.keyboard.type(story.correction)
    await desk.whenSaved()
    await desk.publishing.open()
    await desk.publishing.publish(action, 'Correct')
  }
  if (story.update === undefined) return
  await desk.story.chooseEdition('English')
  await desk.story.write(`\n${story.update}`)
  await desk.whenSaved()
  await publish(desk, action)
}

async function writeKorean({ story }: Desk, article: SeedArticle): Promise<void> {
  await story.chooseEdition('Korean')
  await story.setHeadline(article.headline)
  await story.setDek(article.dek)
  if (article.alt !== undefined) {
    await story.body.focus()
    await story.useTool('Add a photo')
    await story.figure().picture.waitFor()
    await story.figure().setCaption(article.caption ?? '')
    await story.figure().setCredit(article.credit ?? '')
    await story.figure().setAlt(article.alt)
  }
  await story.write(article.paragraphs.join('\n'))
}

async function fillDetails(desk: Desk, { en, ko, ...story }: SeedStory): Promise<void> {
  const { details } = desk
  await details.setSlug(story.slug)
  await details.chooseSection(story.section)
  for (const tag of story.tags) await details.addTag(tag)
  for (const [at, name] of (ko?.names ?? []).entries()) {
    if (en === undefined) await details.addByline('', name)
    else await details.setBylineName('Korean', name, at + 1)
  }
  await desk.whenSaved()
}

async function publish({ publishing }: Desk, action: NonNullable<SeedStory['publish']>): Promise<void> {
  await publishing.open()
  await publishing.publish(action)
}

/** The article as a page of the newsroom's site, for the import. */
function pageText(article: SeedArticle, hoursAgo: number): string {
  const instant = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
  const time = bylineTimeText(instant, 'en', 'America/New_York')
  const photoLine = article.caption === undefined ? [] : [`${article.caption} ${article.credit}`]
  return [
    `${article.headline}\n`,
    [`${bylineNamesText(article.names, 'en')} / ${time}`, ...photoLine].join('\n'),
    ...article.paragraphs.map((paragraph) => `\n${paragraph}`),
    '',
  ].join('\n')
}
