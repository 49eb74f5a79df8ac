import { writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'

const samplePage = (name: string): string =>
  resolve(import.meta.dirname, '../../../resources/samplePages', name)

test('an imported page is shown as it was recognised, and becomes a story', async ({ openDesk, photo }) => {
  const { app, desk, close } = await openDesk()
  await answerFileDialogs(app, samplePage('harbour-lights.en.txt'))
  await desk.importing.open()
  await expect(desk.importing.fact('Headline')).toContainText('Night Ferry Returns to Mirae Harbour')
  await expect(desk.importing.fact('Credit')).toHaveText('(Photo by John Sample/Example Photos)')
  await expect(desk.stories.rows).toHaveCount(0)
  await desk.importing.createStory()

  const { story } = desk
  await expect(story.field('Headline')).toHaveValue(/^Night Ferry Returns/)
  await expect(story.bylineLine).toHaveText('by Jane Doe and Minji Sample / Nov 20, 2026 07:40 AM EST')
  await expect(story.figure().credit).toHaveText('(Photo by John Sample/Example Photos)')
  await expect(story.body).not.toContainText('Like us')
  await answerFileDialogs(app, photo)
  await story.figure().addPhoto()
  await expect(story.figure().caption).toContainText('The night ferry Dalbit')
  await close()
})

test('a page that can’t be read is refused with the reason, and nothing is created', async ({
  openDesk,
  folder,
}) => {
  const { app, desk, close } = await openDesk()
  const list = join(folder, 'shopping.txt')
  const huge = join(folder, 'huge.txt')
  const binary = join(folder, 'binary.txt')
  await writeFile(list, 'bread\nmilk\n')
  await writeFile(huge, 'word '.repeat(1_000_000))
  await writeFile(binary, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))
  for (const file of [list, huge, binary]) {
    await answerFileDialogs(app, file)
    await desk.importing.open()
    await expect(desk.notices.filter({ hasText: basename(file) })).toBeVisible()
    await expect(desk.importing.panel).toBeHidden()
  }
  await expect(desk.stories.rows).toHaveCount(0)
  await close()
})
