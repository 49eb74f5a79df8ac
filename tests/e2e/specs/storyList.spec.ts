import { expect, test } from '../desk'

test('a story is found by a word inside its text, with the word marked, and by filters that are saved', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.setHeadline('Night Ferry Returns')
  await story.write('The lamplighter waited at the quay.')
  await story.chooseEdition('Korean')
  await story.setHeadline('밤배 돌아오다')
  await story.write('등대지기는 말이 없었다.')
  await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Bakeries share an oven')
  await desk.whenSaved()
  await expect(desk.stories.rows).toHaveCount(2)

  for (const [words, marked] of [
    ['lampl', 'lampl'],
    ['대지', '대지'],
    ['말', '말'],
  ] as const) {
    await desk.stories.search(words)
    await expect(desk.stories.rows).toHaveCount(1)
    await expect(desk.stories.rows.locator('mark')).toHaveText([marked])
  }

  await desk.stories.search('')
  await desk.stories.pane.getByRole('button', { name: 'Filters' }).click()
  const filters = window.getByRole('dialog', { name: 'Filters' })
  await filters.getByRole('button', { name: /Edition/ }).click()
  const korean = window.getByRole('option', { name: 'Korean' })
  await korean.click()
  await expect(desk.stories.rows).toHaveCount(1)
  // The list of editions closes first, and takes an Escape that comes meanwhile.
  await expect(korean).toBeHidden()
  await expect(async () => {
    await window.keyboard.press('Escape')
    await expect(filters).toBeHidden({ timeout: 1000 })
  }).toPass()
  await desk.stories.pane.getByRole('button', { name: 'Saved searches' }).click()
  await window.getByRole('textbox', { name: 'Name of this search' }).fill('In Korean')
  await window.getByRole('button', { name: 'Save search' }).click()
  await window.keyboard.press('Escape')
  await desk.stories.pane.getByRole('button', { name: 'Remove filter: Korean' }).click()
  await expect(desk.stories.rows).toHaveCount(2)
  await desk.stories.pane.getByRole('button', { name: 'Saved searches' }).click()
  await window.getByRole('button', { name: 'In Korean', exact: true }).click()
  await expect(desk.stories.rows).toHaveCount(1)
  await expect(desk.stories.rows).toContainText('Night Ferry Returns')
  await close()
})

test('the arrow keys go from the open story, and Delete throws it away until Ctrl+Z', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  for (const headline of ['First story', 'Second story', 'Third story']) {
    const story = await desk.newStory()
    await story.setHeadline(headline)
    await desk.whenSaved()
    await expect(desk.stories.row(headline)).toBeVisible()
  }
  await desk.stories.open('Third story')
  await window.keyboard.press('ArrowDown')
  await expect(desk.story.field('Headline')).toHaveValue('Second story')
  await window.keyboard.press('End')
  await expect(desk.story.field('Headline')).toHaveValue('First story')
  await window.keyboard.press('Delete')
  await expect(desk.stories.rows).toHaveCount(2)
  await expect(desk.notices).toContainText('Moved to trash: First story')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(desk.stories.rows).toHaveCount(3)
  await expect(desk.story.field('Headline')).toHaveValue('First story')
  await close()
})

test('a story in the trash is restored, or deleted for good once its name was read', async ({ openDesk }) => {
  const first = await openDesk()
  const { desk, window } = first
  for (const headline of ['Keep me', 'Throw me away']) {
    const story = await desk.newStory()
    await story.setHeadline(headline)
    await story.write('Words of it.')
    await desk.whenSaved()
    await expect(desk.stories.row(headline)).toBeVisible()
    await window.getByRole('main').getByRole('button', { name: 'Move to trash' }).click()
    await expect(desk.stories.row(headline)).toHaveCount(0)
  }
  await desk.stories.pane.getByRole('button', { name: 'Show the trash' }).click()
  await expect(desk.stories.rows).toHaveCount(2)
  await desk.stories.open('Keep me')
  await window.getByRole('main').getByRole('button', { name: 'Restore' }).click()
  await expect(desk.stories.rows).toHaveCount(1)
  await desk.stories.open('Throw me away')
  await window.getByRole('main').getByRole('button', { name: 'Delete for good…' }).click()
  const question = window.getByRole('dialog', { name: 'Delete for good?' })
  await expect(question).toContainText('“Throw me away”')
  await question.getByRole('button', { name: 'Delete for good' }).click()
  await expect(desk.stories.rows).toHaveCount(0)
  await first.close()

  const again = await openDesk()
  await expect(again.desk.stories.rows).toHaveCount(1)
  await expect(again.desk.stories.row('Keep me')).toBeVisible()
  await again.desk.stories.open('Keep me')
  await expect.poll(() => again.desk.story.paragraphs()).toEqual(['Words of it.'])
  await again.close()
})
