import type { Desk } from '../pages/Desk'
import { expect, test } from '../desk'

const footer = /^© .*\d{4} .+, All rights reserved\. Do not reproduce without permission\./

async function storyWithText(desk: Desk) {
  const story = await desk.newStory()
  await story.write('First paragraph.\nSecond paragraph.')
  await expect(story.footer).toHaveText(footer)
  return story
}

test('select all and delete leave an empty body and the footer', async ({ openDesk }) => {
  const { desk, close } = await openDesk()
  const story = await storyWithText(desk)
  await story.press('ControlOrMeta+a')
  await story.press('Delete')
  await expect.poll(() => story.paragraphs()).toEqual([''])
  await expect(story.footer).toHaveText(footer)
  await close()
})

test('cut and paste move the body’s words and never the footer', async ({ openDesk }) => {
  const { desk, close } = await openDesk()
  const story = await storyWithText(desk)
  await story.press('ControlOrMeta+a')
  await story.press('ControlOrMeta+x')
  await expect(story.footer).toHaveText(footer)
  await story.press('ControlOrMeta+v')
  await story.press('ControlOrMeta+v')
  await expect(story.body).not.toContainText('©')
  await expect(story.body).toContainText('First paragraph.')
  await expect(story.footer).toHaveCount(1)
  await expect(story.footer).toHaveText(footer)
  await close()
})

test('words dragged onto the footer, and the footer dragged into the body, change nothing of it', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await storyWithText(desk)
  await story.body.locator('p').first().dblclick()
  await story.body.locator('p').first().dragTo(story.footer)
  await expect(story.footer).toHaveText(footer)
  await story.footer.selectText()
  await story.footer.dragTo(story.body.locator('p').last())
  await window.mouse.up()
  await expect(story.footer).toHaveCount(1)
  await expect(story.footer).toHaveText(footer)
  await expect(story.body).not.toContainText('All rights reserved')
  await close()
})

test('the story’s own rights line follows the site’s, in both editions', async ({ openDesk }) => {
  const { desk, close } = await openDesk()
  const story = await storyWithText(desk)
  await desk.details.setRightsLine('Text: Example Wire')
  await expect(story.footer).toContainText('Text: Example Wire')
  await story.chooseEdition('Korean')
  await expect(story.footer).toContainText('Text: Example Wire')
  await close()
})
