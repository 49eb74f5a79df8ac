import { join } from 'node:path'
import sharp from 'sharp'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import { photographed } from '../screens/photographed'

test('the photos of a gallery are put in order by the pointer and by keys, and undo takes each move back', async ({
  openDesk,
  folder,
  photo,
}) => {
  const { app, desk, window, close } = await openDesk()
  const files = await Promise.all(
    ['First', 'Second', 'Third'].map(async (caption, at) => {
      const file = join(folder, `${caption}.jpg`)
      await sharp(photo)
        .modulate({ hue: at * 90 })
        .withExif({ IFD0: { ImageDescription: caption } })
        .toFile(file)
      return file
    }),
  )
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Three Mornings at the Quay')
  await story.write('Each day another light.\n/gallery')
  const menu = window.getByRole('listbox', { name: 'Put a block here' })
  await expect(menu.getByRole('option')).toHaveText(['Gallery'])
  await window.keyboard.press('Enter')
  const gallery = story.body.locator('.gallery')
  await answerFileDialogs(app, ...files)
  await gallery.locator('.picture-add').click()
  const captions = gallery.locator('.figure-caption')
  const pictures = gallery.locator('img')
  await expect(pictures).toHaveCount(3)
  await expect(captions).toHaveText(['First', 'Second', 'Third'])

  const place = async (at: number) => {
    const box = await pictures.nth(at).boundingBox()
    if (box === null) throw new Error('The picture is not on the page.')
    return { x: box.x + box.width / 4, y: box.y + box.height / 2 }
  }
  await pictures.nth(2).scrollIntoViewIfNeeded()
  const [from, to] = [await place(2), await place(0)]
  await window.mouse.move(from.x, from.y)
  await window.mouse.down()
  await window.mouse.move(to.x, to.y, { steps: 6 })
  await expect(gallery.locator('[data-drop="before"]')).toHaveCount(1)
  await photographed(window, 'galleryDrag')
  await window.mouse.up()
  await expect(captions).toHaveText(['Third', 'First', 'Second'])

  // Pictures are drawn a moment after their figures: until then the first one is another's.
  await expect(pictures).toHaveCount(3)
  await pictures.first().click()
  await window.keyboard.press('Alt+ArrowRight')
  await expect(captions).toHaveText(['First', 'Third', 'Second'])
  await window.keyboard.press('Control+z')
  await expect(captions).toHaveText(['Third', 'First', 'Second'])
  await window.keyboard.press('Control+z')
  await expect(captions).toHaveText(['First', 'Second', 'Third'])
  await desk.whenSaved()
  await photographed(window, 'gallery')
  await close()
})
