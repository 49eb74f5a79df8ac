import { answerFileDialogs } from '../answerDialogs'
import { composeHangul } from '../composeHangul'
import { expect, test } from '../desk'

test('Hangul composes at the start of an empty paragraph and in a caption', async ({ openDesk, photo }) => {
  const { app, desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('Korean')
  await story.goToEnd()
  await composeHangul(window, 'ㅂ', '바', '밤')
  await composeHangul(window, 'ㅂ', '배', '배')
  await window.keyboard.press('Enter')
  await composeHangul(window, 'ㅎ', '하', '항', '항구')
  await expect.poll(() => story.paragraphs()).toEqual(['밤배', '항구'])

  await answerFileDialogs(app, photo)
  await story.useTool('Add a photo')
  const { caption } = story.figure()
  await caption.click()
  await composeHangul(window, 'ㄷ', '다', '달', '달빛')
  await composeHangul(window, 'ㅎ', '호')
  await expect(caption).toHaveText('달빛호')
  await desk.whenSaved()
  await close()
})
