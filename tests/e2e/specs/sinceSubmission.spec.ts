import { expect, test } from '../desk'
import { runCommand } from '../screens/views'

test('a quotation that changed since submission is pointed out in the review, word by word', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Night ferry returns')
  await story.write('“We sail at nine,” the captain said. It rained.')
  await desk.whenSaved()
  await runCommand(window, 'submitStory', 'en')
  await expect(window.getByRole('main').locator('.story-bar')).toContainText('Submitted')

  await story.select('nine')
  await story.type('ten')
  await desk.whenSaved()
  await runCommand(window, 'reviewStory', 'en')
  const review = window.getByRole('dialog', { name: 'Review and approve' })
  await expect(review).toContainText('A quotation is not as it was submitted: “We sail at ten,”')
  await review.getByRole('button', { name: 'Since submission' }).click()
  const english = window
    .getByRole('dialog', { name: 'Since submission' })
    .getByRole('region', { name: 'English' })
  await expect(english).toContainText('A quotation changed')
  await expect(english.locator('.compared del')).toHaveText(['nine'])
  await expect(english.locator('.compared ins')).toHaveText(['ten'])
  await close()
})
