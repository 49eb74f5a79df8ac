import { expect, test } from '../desk'

test('the story being written in stays in the middle when a newer one comes in', async ({ openDesk }) => {
  const first = await openDesk()
  await (await first.desk.newStory()).setHeadline('Night ferry returns')
  await (await first.desk.newStory()).setHeadline('Bakeries share an oven')
  await first.desk.whenSaved()
  // Leaves this story, and the window remembers none.
  await first.window.getByRole('main').getByRole('button', { name: 'Move to trash' }).click()
  const headline = first.desk.story.field('Headline')
  await expect(headline).toHaveValue('Night ferry returns')
  await first.close()

  const { desk, window: page, close } = await openDesk()
  await expect(desk.story.field('Headline')).toHaveValue('Night ferry returns')
  // As a colleague's file or the hand-off folder brings one: nobody at this window chose it.
  await page.evaluate(() => window.dateline.call('story:create', {}))
  await expect(desk.stories.rows).toHaveCount(2)
  await desk.story.write('Still here.')
  await desk.whenSaved()
  await expect(desk.story.field('Headline')).toHaveValue('Night ferry returns')
  expect(await desk.story.paragraphs()).toEqual(['Still here.'])
  await close()
})
