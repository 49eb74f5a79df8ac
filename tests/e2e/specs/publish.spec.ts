import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import type { OpenDesk } from '../desk'

/** Every file of a folder with its content and the instant it was written. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const facts = await Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
      return [relative(folder, file), `${hash} ${(await stat(file)).mtimeMs}`] as const
    }),
  )
  return Object.fromEntries(facts.sort())
}

async function writeStory({ app, desk }: OpenDesk, photo: string): Promise<void> {
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.\n')
  await answerFileDialogs(app, photo)
  await story.useTool('Add a photo')
  await story.figure().picture.waitFor()
  await story.figure().setCaption('The Dalbit at the pier.')
  await story.figure().setCredit('(Photo by Jane Doe/Example Photos)')
  await story.figure().setAlt('A white ferry with lit windows')
  await story.chooseEdition('Korean')
  await story.setHeadline('밤배 돌아오다')
  await story.write('밤배가 아홉 시에 닿았다.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.photos.giveRights('Agency')
}

test('both editions go out, link to each other, and publishing again changes only what changed', async ({
  openDesk,
  photo,
}) => {
  const opened = await openDesk()
  const { desk, dataFolder, close } = opened
  await writeStory(opened, photo)
  await desk.publishing.open()
  const [english = '', korean = ''] = await desk.publishing.publish('Publish both')
  const portal = join(dataFolder, 'portal')
  const first = await filesOf(portal)
  const page = (path: string): string => readFileSync(join(portal, path), 'utf8')
  expect(page(english)).toContain('Night Ferry Returns')
  expect(page(english)).toMatch(/hreflang="ko[^"]*"/)
  expect(page(korean)).toMatch(/hreflang="en[^"]*"/)
  expect(page(english)).toContain('(Photo by Jane Doe/Example Photos)')

  await desk.publishing.open()
  await desk.publishing.publish('Publish both')
  expect(await filesOf(portal)).toEqual(first)

  await desk.story.chooseEdition('Korean')
  await desk.story.write(' 승객들이 손을 흔들었다.')
  await desk.publishing.open()
  await desk.publishing.publish('Publish both')
  const second = await filesOf(portal)
  const changed = Object.keys(second).filter((path) => second[path] !== first[path])
  expect(changed).toContain(korean)
  expect(changed).not.toContain(english)
  expect(changed.filter((path) => path.startsWith('photos/'))).toEqual([])

  await desk.details.setSlug('dalbit-returns')
  await expect(desk.details.pane).toContainText('The public address changes with the next publication')
  await desk.publishing.open()
  await expect(desk.publishing.panel).toContainText('Readers at the old one are led to the new one.')
  const moved = await desk.publishing.publish('Publish both')
  await expect(desk.details.pane).toContainText('Working name')
  const lists = Object.keys(await filesOf(portal)).filter((path) => /\.xml$|index\.html$/.test(path))
  const told = (address: string): string[] => lists.filter((path) => page(path).includes(address))
  expect(moved.map((address) => address.includes('dalbit-returns'))).toEqual([true, true])
  expect([english, korean].flatMap(told)).toEqual([])
  expect(moved.map((address) => told(address).length > 3)).toEqual([true, true])
  expect([english, korean].map((address) => page(address).includes('http-equiv="refresh"'))).toEqual([
    true,
    true,
  ])
  await close()
})

test('a story that lacks something says what, and nothing is written', async ({ openDesk }) => {
  const { desk, dataFolder, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('No byline yet')
  await story.write('Words.')
  await desk.publishing.open()
  await expect(desk.publishing.panel).toContainText('It has no byline.')
  await expect(desk.publishing.panel.getByRole('button', { name: 'Publish English' })).toBeDisabled()
  await expect(readdir(join(dataFolder, 'portal')).catch(() => [])).resolves.toEqual([])
  await close()
})
