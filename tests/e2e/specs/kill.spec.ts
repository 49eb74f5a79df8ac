import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test, type OpenDesk } from '../desk'
import { forgedCall } from '../forgedCall'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { answerQuestions, sitDown } from '../sitDown'

/** Every file of the portal that readers, feeds or search engines are given, by its place. */
function portalFiles(dataFolder: string): Record<string, string> {
  const portal = join(dataFolder, 'portal')
  const files = readdirSync(portal, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.flatMap((file) => {
      const text = readOrGone(file)
      return text === null ? [] : [[relative(portal, file), text]]
    }),
  )
}
/** A file may go while the others are read. */
function readOrGone(file: string): string | null {
  try {
    return readFileSync(file, 'latin1')
  } catch (error) {
    if (existsSync(file)) throw error
    return null
  }
}
const filesWith = (files: Record<string, string>, words: string): string[] => {
  const bytes = Buffer.from(words).toString('latin1')
  return Object.keys(files).filter((name) => files[name]?.includes(bytes))
}

async function publishStory({ app, desk }: OpenDesk, slug: string, headline: string, photo: string | null) {
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline(headline)
  await story.write(`Words about ${slug}.\n`)
  if (photo !== null) {
    await answerFileDialogs(app, photo)
    await story.useTool('Add a photo')
    await story.figure().picture.waitFor()
    await story.figure().setCaption('The Dalbit at the pier.')
    await story.figure().setCredit('(Photo by Jane Doe/Example Photos)')
    await story.figure().setAlt('A white ferry with lit windows')
    await desk.photos.giveRights('Agency')
  }
  await desk.details.setSlug(slug)
  await desk.details.chooseSection('Society')
  await desk.details.addTag('Harbour')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.publishing.open()
  const [path = ''] = await desk.publishing.publish('Publish English')
  return path
}

test('one person asks for a kill, another one confirms it, and readers find the story nowhere', async ({
  openDesk,
  photo,
}) => {
  // Two stories are written and published by hand before it begins.
  test.setTimeout(180_000)
  const opened = await openDesk()
  const { desk, window: page, dataFolder, close } = opened
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await sitDown(opened, 'Jun Arden', 'editor')
  await publishStory(opened, 'market', 'The Market Opens Late', null)
  const path = await publishStory(opened, 'night-ferry', 'Night Ferry Returns', photo)
  const before = portalFiles(dataFolder)
  const listed = filesWith(before, 'Night Ferry Returns')
  expect(listed.length).toBeGreaterThan(8)
  const photos = Object.keys(before).filter((name) => name.startsWith('photos/'))
  expect(photos.length).toBeGreaterThan(0)

  // One asks, with a reason.
  await main.getByRole('button', { name: 'More moves' }).click()
  await page.getByRole('menuitem', { name: 'Kill…' }).click()
  await expect(dialog).toContainText('Goes from:')
  const ask = dialog.getByRole('button', { name: 'Ask for the kill' })
  await expect(ask).toBeDisabled()
  await dialog.getByLabel('Why it has to go').fill('The source took it all back.')
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'askKill')
  await ask.click()
  await expect(dialog).toBeHidden()
  const note = main.locator('.workflow-note[data-kind="kill"]')
  await expect(note).toContainText('Jun Arden asks to withdraw this story')
  await expect(note).toContainText('The source took it all back.')

  // The same person can't confirm, neither by the button nor past it.
  await note.getByRole('button', { name: 'Confirm kill…' }).click()
  await expect(desk.notices.filter({ hasText: 'another editor has to confirm' })).toBeVisible()
  const board = await page.evaluate(() => window.dateline.call('board:read', {}))
  const storyId = board.ok ? board.value.cards.find(({ slug }) => slug === 'night-ferry')?.storyId : undefined
  const forged = { storyId, move: 'kill', editions: [], override: null, contentHash: null, plannedFor: null }
  expect(await forgedCall(page, 'workflow:move', forged)).toMatchObject({
    failure: { refusal: { reason: 'samePerson' } },
  })

  // A second profile alone is not enough: main asks outside the page.
  await sitDown(opened, 'Bae Haneul', 'editor')
  await answerQuestions(opened, 1)
  expect(await forgedCall(page, 'workflow:move', forged)).toMatchObject({
    failure: { refusal: { reason: 'notConfirmed' } },
  })
  expect(filesWith(portalFiles(dataFolder), 'Night Ferry Returns')).toEqual(listed)

  await answerQuestions(opened, 0)
  await note.getByRole('button', { name: 'Confirm kill…' }).click()
  await expect(dialog).toContainText('Withdraw “Night Ferry Returns” from its readers?')
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'kill')
  await dialog.getByRole('button', { name: 'Kill', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(main.locator('.story-bar')).toContainText('Killed')

  // Pages, lists, feeds, sitemaps, Don't Miss and photos: nothing of it is left, and the other story stands.
  const leftOfIt = () => {
    const left = portalFiles(dataFolder)
    const photosLeft = Object.keys(left).filter((name) => name.startsWith('photos/'))
    return [...filesWith(left, 'Night Ferry Returns'), ...filesWith(left, path), ...photosLeft]
  }
  await expect.poll(leftOfIt).toEqual([])
  const after = portalFiles(dataFolder)
  expect(after[path]).toBeUndefined()
  expect(filesWith(after, 'The Market Opens Late').length).toBeGreaterThan(8)

  // The record stays: text, reason and both names; and it can't be thrown away.
  await expect(desk.stories.row('Night Ferry Returns')).toContainText('Killed')
  await expect(desk.story.body).toContainText('Words about night-ferry.')
  const trail = page.getByRole('complementary')
  await trail.getByRole('tab', { name: 'Workflow' }).click()
  await expect(trail.getByRole('region', { name: 'Record' })).toContainText('The source took it all back.')
  await expect(trail.getByRole('region', { name: 'Record' })).toContainText('Bae Haneul')
  await expect(trail.getByRole('region', { name: 'Record' })).toContainText('Jun Arden')
  await main.getByRole('button', { name: 'Move to trash' }).click()
  await expect(desk.notices.filter({ hasText: 'neither thrown away nor deleted' })).toBeVisible()
  expect(await forgedCall(page, 'story:purge', { storyId })).toMatchObject({ ok: false })
  await expect(desk.stories.row('Night Ferry Returns')).toBeVisible()
  await close()
})
