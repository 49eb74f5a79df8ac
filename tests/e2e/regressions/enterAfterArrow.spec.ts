import { expect, test } from '../desk'

test('an Enter that comes before the window is told of the caret parts the line where the caret is', async ({
  openDesk,
}) => {
  const { desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('항구')
  await expect.poll(() => story.paragraphs()).toEqual(['항구'])
  // In one task, as on a busy machine: the arrow has moved the caret, and nobody was told.
  await story.body.evaluate((body) => {
    document.getSelection()?.modify('move', 'backward', 'character')
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }
    body.dispatchEvent(new KeyboardEvent('keydown', enter))
  })
  await expect.poll(() => story.paragraphs()).toEqual(['항', '구'])
  await close()
})
