import { expect, test } from '../desk'
import { BothEditions } from '../pages/BothEditions'

test('a correction’s date is set anew on the page, in the zone of its edition, and undo takes that back', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('/correction')
  const menu = window.getByRole('listbox', { name: 'Put a block here' })
  await expect(menu.getByRole('option', { selected: true })).toHaveText(/Correction notice/)
  await story.press('Enter')
  const date = window.getByRole('button', { name: /Date of the correction/ })
  const before = await date.textContent()
  await date.click()
  const pane = window.getByRole('dialog', { name: 'Date of the correction' })
  await pane.getByRole('spinbutton', { name: /^year/ }).click()
  await window.keyboard.type('2015')
  await pane.getByRole('button', { name: 'Done' }).click()
  await expect(pane).toBeHidden()
  await expect(date).toContainText(', 2015 ')
  await desk.whenSaved()
  await story.body.focus()
  await story.press('ControlOrMeta+z')
  await expect(date).toHaveText(before ?? '')
  await close()
})

test('finding in the second page opens that page’s bar', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('The night ferry.')
  const both = new BothEditions(window)
  await both.open()
  await both.body('ko').click()
  await window.keyboard.press('ControlOrMeta+f')
  await expect(both.page('ko').getByRole('search')).toBeVisible()
  await expect(both.page('en').getByRole('search')).toBeHidden()
  await close()
})

test('gaps in a story are listed with the sentence that waits for each', async ({ openDesk }) => {
  const { desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.write('The ferry left at TK with its lamps lit.\nThe mayor, TK, waited on the quay.')
  await desk.checks.open()
  await expect(desk.checks.row('The ferry left at TK')).toBeVisible({ timeout: 20_000 })
  await expect(desk.checks.row('The mayor, TK, waited')).toBeVisible()
  await close()
})
