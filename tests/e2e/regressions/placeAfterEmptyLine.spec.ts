import { answerFileDialogs } from '../answerDialogs'
import { expect, test } from '../desk'
import { sitDown } from '../sitDown'

test('the review leads to the very line it speaks of, below lines that are still empty', async ({
  openDesk,
  photo,
}) => {
  const opened = await openDesk()
  const { app, desk, window: page, close } = opened
  const main = page.getByRole('main')
  await sitDown(opened, 'Noh Garam', 'reporter')
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await story.write('The ferry tied up at nine.\n\n\nThe crew TK waved.\nThe lamps were lit.')
  await answerFileDialogs(app, photo)
  await story.useTool('Add a photo')
  await story.figure().picture.waitFor()
  await desk.whenSaved()
  await main.getByRole('button', { name: 'Submit' }).click()
  await sitDown(opened, 'Jun Arden', 'editor')
  await main.getByRole('button', { name: 'Approve…' }).click()
  const review = page.getByRole('dialog')
  await review.getByRole('button', { name: /^Show: .*TK/ }).click()
  await expect(review).toBeHidden()
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.textContent))
    .toBe('The crew TK waved.')

  await main.getByRole('button', { name: 'Approve…' }).click()
  await review
    .getByRole('button', { name: /^Show: .*photo/i })
    .first()
    .click()
  await expect(review).toBeHidden()
  await expect(story.body.locator('.picture[data-selected]')).toBeInViewport()
  await close()
})
