import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'

// Words that are lost once in a while are lost.
test.describe.configure({ retries: 0 })

test('a story that was written, closed and opened again is identical to the byte', async ({
  openDesk,
  photo,
}) => {
  const first = await openDesk()
  const { desk } = first
  const story = await desk.newStory()
  await story.setHeadline('Night Ferry Returns')
  await story.setDek('Four hundred people came to the quay.')
  await story.write('The ferry tied up at nine.\nThe crew waved.')
  await story.press('ControlOrMeta+b')
  await story.type(' Twice.')
  await story.press('Enter')
  await answerFileDialogs(first.app, photo)
  await story.useTool('Add a photo')
  await story.figure().picture.waitFor()
  await story.figure().setCaption('The Dalbit at the pier.')
  await story.figure().setCredit('(Photo by Jane Doe/Example Photos)')
  await story.figure().setAlt('A white ferry with lit windows')
  await story.chooseEdition('Korean')
  await story.setHeadline('밤배 돌아오다')
  await story.write('밤배가 아홉 시에 닿았다.')
  const korean = await story.editorJson()
  await story.chooseEdition('English')
  const english = await story.editorJson()
  await desk.whenSaved()
  await first.close()

  const again = await openDesk()
  await again.desk.stories.open('Night Ferry Returns')
  const reopened = again.desk.story
  await reopened.chooseEdition('English')
  await expect(reopened.figure().picture).toBeVisible()
  expect(await reopened.editorJson()).toBe(english)
  await expect(reopened.field('Headline')).toHaveValue('Night Ferry Returns')
  await expect(reopened.field('Dek')).toHaveValue('Four hundred people came to the quay.')
  await reopened.chooseEdition('Korean')
  await expect(reopened.field('Headline')).toHaveValue('밤배 돌아오다')
  expect(await reopened.editorJson()).toBe(korean)
  await again.close()
})

test('words typed a moment before the window closes are there when it opens again', async ({ openDesk }) => {
  const first = await openDesk()
  const story = await first.desk.newStory()
  await story.setHeadline('Last words')
  await story.write('Typed and closed at once.')
  await first.close()

  const again = await openDesk()
  await again.desk.stories.open('Last words')
  await expect.poll(() => again.desk.story.paragraphs()).toEqual(['Typed and closed at once.'])
  await again.close()
})

test('words that were saved survive a crash of the computer’s power', async ({ openDesk }) => {
  const first = await openDesk()
  const story = await first.desk.newStory()
  await story.setHeadline('Power cut')
  await story.write('Saved, then dark.')
  await first.desk.whenSaved()
  await first.kill()

  const again = await openDesk()
  await again.desk.stories.open('Power cut')
  await expect.poll(() => again.desk.story.paragraphs()).toEqual(['Saved, then dark.'])
  await again.close()
})

test('stories are found by headline and slug, in either form of Hangul', async ({ openDesk }) => {
  const { desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('Korean')
  await story.setHeadline('밤배 돌아오다')
  await desk.details.setSlug('night-ferry')
  await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Bakeries share an oven')
  await desk.whenSaved()
  await expect(desk.stories.rows).toHaveCount(2)
  for (const [words, headline] of [
    ['밤배'.normalize('NFD'), '밤배 돌아오다'],
    ['NIGHT-f', '밤배 돌아오다'],
    ['oven', 'Bakeries share an oven'],
  ] as const) {
    await desk.stories.search(words)
    await expect(desk.stories.rows).toHaveCount(1)
    await expect(desk.stories.rows).toContainText(headline)
  }
  await close()
})
