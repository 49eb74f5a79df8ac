import { expect, test } from '../desk'

test('a revision is kept, compared word by word, brought back, and the restore undone', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.setHeadline('Night ferry returns')
  await story.write('The ferry tied up at nine.')
  await desk.whenSaved()
  const side = window.getByRole('complementary')
  await side.getByRole('tab', { name: 'History' }).click()
  await side.getByRole('textbox', { name: 'Name of this revision' }).fill('First draft')
  await side.getByRole('button', { name: 'Keep revision' }).click()
  await expect(side.getByRole('listitem')).toHaveCount(1)

  await story.setHeadline('Night ferry is late')
  await story.write(' The crew waved.')
  await desk.whenSaved()
  await side.getByRole('button', { name: /^Compare with now: First draft/ }).click()
  const compare = window.getByRole('dialog', { name: 'Compare' })
  await expect(compare.locator('del')).toHaveText(['returns'])
  await expect(compare.locator('ins')).toHaveText(['is late', ' The crew waved.'])
  await compare.getByRole('button', { name: 'Restore the older one' }).click()

  await expect(story.field('Headline')).toHaveValue('Night ferry returns')
  await expect.poll(() => story.paragraphs()).toEqual(['The ferry tied up at nine.'])
  await expect(side.getByRole('listitem')).toHaveText([
    /Restored: First draft/,
    /Before a restore/,
    /First draft/,
  ])
  await desk.notices.getByRole('button', { name: 'Undo' }).click()
  await expect(story.field('Headline')).toHaveValue('Night ferry is late')
  await expect.poll(() => story.paragraphs()).toEqual(['The ferry tied up at nine. The crew waved.'])
  await close()
})

test('the writing is played from the log, and a moment of it is kept', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('The ferry waited.')
  await desk.whenSaved()
  const side = window.getByRole('complementary')
  await side.getByRole('tab', { name: 'History' }).click()
  await side.getByRole('button', { name: 'Play the writing' }).click()
  const player = window.getByRole('dialog', { name: 'How it was written' })
  await expect(player.getByRole('article')).toContainText('The ferry waited.')
  const moment = player.getByRole('slider', { name: 'Moment of the writing' })
  await moment.focus()
  for (let step = 0; step < 7; step++) await window.keyboard.press('ArrowLeft')
  await expect(player.getByRole('article')).toHaveText('The ferry ')
  await player.getByRole('textbox', { name: 'Name of this moment' }).fill('Before it waited')
  await player.getByRole('button', { name: 'Keep this moment' }).click()
  await expect(desk.notices).toContainText('Revision kept: Before it waited')
  await player.getByRole('button', { name: 'Close' }).last().click()
  await side.getByRole('button', { name: /^Compare with now: Before it waited/ }).click()
  await expect(window.getByRole('dialog', { name: 'Compare' }).locator('ins')).toHaveText(['waited.'])
  await window.keyboard.press('Escape')
  await close()
})
