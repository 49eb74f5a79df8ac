import { expect, test } from '../desk'
import { axeFindings } from '../screens/axeFindings'
import { photographed } from '../screens/photographed'
import { sitDown } from '../sitDown'

test('the board fits into a small window, and a story is moved on it by a drag, by keys, and not where it may not go', async ({
  openDesk,
}) => {
  test.setTimeout(120_000)
  const opened = await openDesk()
  const { desk, window: page, close } = opened
  await sitDown(opened, 'Jun Arden', 'editor')
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night Ferry Returns')
  await desk.whenSaved()
  await page.getByRole('banner').getByRole('radio', { name: 'Board' }).click()
  const column = (name: string) => page.getByRole('main').getByRole('grid', { name, exact: true })
  const card = page.getByRole('row', { name: 'Night Ferry Returns' })
  await expect(column('Drafts')).toContainText('Night Ferry Returns')
  const columns = page.locator('.board-columns')
  await expect(columns).toBeVisible()
  expect(await columns.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)

  // A drag by the pointer makes the move that leads there.
  await card.dragTo(column('Submitted'))
  await expect(column('Submitted')).toContainText('Night Ferry Returns')
  expect(await axeFindings(page)).toEqual([])
  await photographed(page, 'board')

  // Where no way leads, it is said why, and the story stays.
  await card.dragTo(column('On their way'))
  await expect(desk.notices.filter({ hasText: 'The story is submitted' })).toBeVisible()
  await expect(column('Submitted')).toContainText('Night Ferry Returns')

  // By keys: the story's own handle, then the columns one after the other.
  const grip = card.getByRole('button', { name: /^Drag/ })
  await grip.focus()
  await page.keyboard.press('Enter')
  const target = column('In review')
  for (let presses = 0; presses < 12; presses += 1) {
    if (await target.evaluate((grid) => grid.contains(document.activeElement))) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(target).toContainText('Night Ferry Returns')

  await card.getByRole('button', { name: 'What to do with “Night Ferry Returns”' }).click()
  await page.getByRole('menuitem', { name: 'Return…' }).click()
  await expect(page.getByRole('dialog')).toContainText('Return the story')
  await page.getByRole('dialog').getByLabel('What has to be done').fill('Who wrote it?')
  await page.getByRole('dialog').getByRole('button', { name: 'Return', exact: true }).click()
  await expect(column('Returned')).toContainText('Night Ferry Returns')
  await close()
})
