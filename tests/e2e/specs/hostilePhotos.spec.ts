import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hostileFiles } from '../../make/hostileFiles'
import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'

test('damaged and hostile files are refused while a reporter goes on writing, and good photos among them come in', async ({
  openDesk,
  folder,
  photo,
}) => {
  test.slow()
  const { app, desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('The ferry')
  const files: string[] = []
  for (const { name, bytes } of await hostileFiles()) {
    const file = join(folder, name)
    await writeFile(file, bytes)
    files.push(file)
  }
  await answerFileDialogs(app, ...files, photo)
  await story.useTool('Add a photo')
  await desk.window.getByRole('button', { name: 'Cancel', exact: true }).waitFor()
  await story.body.locator('p').first().click()
  await story.press('End')
  await story.type(' tied up at nine.')
  await expect.poll(() => story.paragraphs()).toContainEqual('The ferry tied up at nine.')

  const alive = (await hostileFiles()).filter(({ outcome }) => outcome.startsWith('image/'))
  // Not every one can be drawn: what stands in for it counts too.
  await expect(story.body.locator('.picture')).toHaveCount(alive.length + 1, { timeout: 90_000 })
  await expect(desk.notices.first()).toBeVisible()
  await desk.whenSaved()
  await expect.poll(() => story.paragraphs()).toContainEqual('The ferry tied up at nine.')
  await close()
})

test('photos that are dropped come in together; called off, none does', async ({ openDesk, photo }) => {
  const { desk, close, window } = await openDesk()
  const story = await desk.newStory()
  await story.write('The ferry tied up at nine.')
  const bytes = (await readFile(photo)).toString('base64')
  const drop = (count: number) =>
    story.body.evaluate(
      (body, { bytes, count }) => {
        const data = new DataTransfer()
        const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
        for (let at = 0; at < count; at++)
          // Bytes behind a JPEG's end are no part of it, and make each one a photo of its own.
          data.items.add(new File([content, new Uint8Array([at])], `ferry ${at}.jpg`, { type: 'image/jpeg' }))
        body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      },
      { bytes, count },
    )
  await drop(30)
  await window.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(window.getByRole('button', { name: 'Cancel', exact: true })).toHaveCount(0)
  await drop(3)
  await expect(story.body.locator('img')).toHaveCount(3)
  await close()
})
