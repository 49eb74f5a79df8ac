import { composeHangul } from '../composeHangul'
import { expect, test } from '../desk'

test('the palette jumps to a story by its Korean headline while it is still being composed', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.setHeadline('Ferry sails again')
  await story.chooseEdition('Korean')
  await story.setHeadline('여객선 다시 뜬다')
  await desk.whenSaved()
  await desk.newStory()
  await expect(story.field('Headline')).toHaveValue('')

  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog', { name: 'Search or run a command' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await composeHangul(window, 'ㅇ', '여', '역', '여개', '여객')
  await expect(palette.getByRole('option')).toHaveText([/여객선|Ferry/])
  await window.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(window.getByRole('main').getByRole('textbox', { name: /Headline|제목/ })).toHaveValue(
    /여객선|Ferry/,
  )
  await close()
})

test('a command is found by its words in either language and run with Enter', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  await desk.newStory()
  const theme = window.locator('html')
  await window.getByRole('button', { name: 'Search or run a command' }).click()
  const combobox = window.getByRole('combobox')
  await expect(combobox).toBeFocused()
  await window.keyboard.type('어두운')
  await window.keyboard.press('Enter')
  await expect(theme).toHaveAttribute('data-theme', 'dark')

  await window.keyboard.press('Control+k')
  await expect(combobox).toBeFocused()
  await window.keyboard.type('theme')
  const first = await combobox.getAttribute('aria-activedescendant')
  await window.keyboard.press('ArrowDown')
  await expect(combobox).not.toHaveAttribute('aria-activedescendant', first ?? '')
  await window.keyboard.press('Escape')
  await expect(combobox).toBeHidden()
  await close()
})

test('the keyboard map opens with a question mark, but not while one is being written', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('Who lit the lamps?')
  const map = window.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect.poll(() => story.paragraphs()).toEqual(['Who lit the lamps?'])
  await expect(map).toBeHidden()

  await desk.stories.rows.first().click()
  await window.keyboard.press('Shift+Slash')
  await expect(map.getByText('Ctrl+Shift+P')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(map).toBeHidden()
  await close()
})

test('focus mode leaves the line being written alone on the page', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First line\nSecond line')
  await window.keyboard.press('F8')
  await expect(desk.stories.pane).toBeHidden()
  await expect(desk.details.pane).toBeHidden()
  const blocks = story.body.locator(':scope > p')
  await expect(blocks.nth(1)).toHaveCSS('opacity', '1')
  await expect(blocks.nth(0)).toHaveCSS('opacity', '0.42')
  await window.keyboard.press('ArrowUp')
  await expect(blocks.nth(0)).toHaveCSS('opacity', '1')

  await desk.statusLine.getByRole('button', { name: /Leave focus mode/ }).click()
  await expect(desk.stories.pane).toBeVisible()
  await close()
})

test('the size of the article’s type is remembered', async ({ openDesk }) => {
  const first = await openDesk()
  await first.desk.newStory()
  const width = async (desk: typeof first.desk) =>
    (await desk.story.field('Headline').boundingBox())?.height ?? 0
  const usual = await width(first.desk)
  await first.window.keyboard.press('Control+Equal')
  await first.window.keyboard.press('Control+Equal')
  await expect.poll(async () => (await width(first.desk)) / usual).toBeCloseTo(1.25, 1)
  await first.close()

  const again = await openDesk()
  await expect(again.desk.story.body).toBeVisible()
  await expect.poll(async () => (await width(again.desk)) / usual).toBeCloseTo(1.25, 1)
  await again.window.keyboard.press('Control+0')
  await expect.poll(async () => (await width(again.desk)) / usual).toBeCloseTo(1, 1)
  await again.close()
})

test('what is typed right after its key goes into the palette, not onto the page', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('Lamps lit')
  await desk.whenSaved()
  await window.waitForLoadState('networkidle')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('어두운')
  await expect(window.getByRole('combobox')).toHaveValue('어두운')
  await expect.poll(() => story.paragraphs()).toEqual(['Lamps lit'])
  await close()
})

test('an Enter that comes before the stories are found opens what was typed, not what stood there before', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.setHeadline('Night ferry returns')
  await desk.newStory()
  await story.setHeadline('Bakeries share an oven')
  await desk.whenSaved()
  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog', { name: 'Search or run a command' })
  await expect(palette.getByRole('option').first()).toContainText('Bakeries')
  // In one task, so that no answer can come between the letters and the Enter.
  await palette.getByRole('combobox').evaluate(async (field: HTMLInputElement) => {
    field.select()
    document.execCommand('insertText', false, 'night ferry')
    await Promise.resolve()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(palette).toBeHidden()
  await expect(story.field('Headline')).toHaveValue('Night ferry returns')
  await close()
})
