import { join } from 'node:path'
import sharp from 'sharp'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'

test('a photo stands in the article with its caption and credit, and undo works across them and the body', async ({
  openDesk,
  photo,
}) => {
  const { app, desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('The ferry tied up at nine.')
  await answerFileDialogs(app, photo)
  await story.useTool('Add a photo')
  const figure = story.figure()
  await expect(figure.picture).toBeVisible()
  await figure.setCaption('The Dalbit at the pier.')
  await figure.setCredit('(Photo by Jane Doe/Example Photos)')
  await story.body.locator('p').first().click()
  await story.press('End')
  await story.type(' It left at ten.')
  await expect(figure.caption).toHaveText('The Dalbit at the pier.')

  await story.press('ControlOrMeta+z')
  await expect.poll(() => story.paragraphs()).toContainEqual('The ferry tied up at nine.')
  await story.press('ControlOrMeta+z')
  await expect(figure.credit).toHaveText('')
  await story.press('ControlOrMeta+z')
  await expect(figure.caption).toHaveText('')
  for (let step = 0; step < 3; step += 1) await story.press('ControlOrMeta+Shift+z')
  await expect(figure.caption).toHaveText('The Dalbit at the pier.')
  await expect(figure.credit).toHaveText('(Photo by Jane Doe/Example Photos)')
  await expect.poll(() => story.paragraphs()).toContainEqual('The ferry tied up at nine. It left at ten.')
  await close()
})

test('a new figure begins with the caption that its photo’s file tells, in the edition of that language', async ({
  openDesk,
  folder,
  photo,
}) => {
  const { app, desk, close } = await openDesk()
  const told = join(folder, 'told.jpg')
  await sharp(photo)
    .withExif({ IFD0: { ImageDescription: 'The Dalbit at the pier.' } })
    .toFile(told)
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('The ferry tied up at nine.')
  await answerFileDialogs(app, told)
  await story.useTool('Add a photo')
  await expect(story.figure().caption).toHaveText('The Dalbit at the pier.')
  await desk.photos.open()
  const caption = desk.photos.field('Caption (EN)')
  await expect(caption).toHaveValue('The Dalbit at the pier.')
  await expect(caption).toHaveAccessibleDescription('From the file’s EXIF')
  await desk.photos.leave()

  await story.chooseEdition('Korean')
  await story.write('배는 아홉 시에 닿았다.')
  await answerFileDialogs(app, told)
  await story.useTool('Add a photo')
  await expect(story.figure().picture).toBeVisible()
  await expect(story.figure().caption).toHaveText('')
  await close()
})
