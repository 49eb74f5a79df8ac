import { composeHangul } from '../composeHangul'
import { expect, test } from '../desk'

test('a slash and a Korean word, still being composed, make a heading; one undo gives the letters back', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('Korean')
  await story.goToEnd()
  await window.keyboard.type('/')
  const menu = window.getByRole('listbox', { name: 'Put a block here' })
  await expect(menu.getByRole('option', { selected: true })).toBeVisible()
  await composeHangul(window, 'ㅈ', '주', '중')
  await expect(menu.getByRole('option')).toHaveText(['Heading'])
  await window.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await expect(story.body.locator('h2')).toHaveCount(1)
  await window.keyboard.press('Control+z')
  await expect.poll(() => story.paragraphs()).toEqual(['/중'])
  await desk.whenSaved()
  await close()
})

test('Escape leaves the slash as it is written', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('one /')
  const menu = window.getByRole('listbox', { name: 'Put a block here' })
  await expect(menu).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await story.type('two')
  await expect.poll(() => story.paragraphs()).toEqual(['one /two'])
  await close()
})

test('Alt+Shift+Up moves a paragraph with its caret, and undo takes it back in one step', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\nSecond')
  await window.keyboard.press('Alt+Shift+ArrowUp')
  await expect.poll(() => story.paragraphs()).toEqual(['Second', 'First'])
  await window.keyboard.press('Control+z')
  await expect.poll(() => story.paragraphs()).toEqual(['First', 'Second'])
  await desk.whenSaved()
  await close()
})

test('selected words are set bold from the bar above them, by the keyboard alone', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('Lamps lit')
  await window.keyboard.press('Control+Shift+ArrowLeft')
  const bar = window.getByRole('toolbar', { name: 'Selected words' })
  await expect(bar).toBeVisible()
  await window.keyboard.press('Alt+F10')
  await expect(bar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(story.body.locator('strong')).toHaveText('lit')
  await close()
})

test('stars around a word make it bold, and one undo gives the stars back', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('It is **lit**')
  await expect(story.body.locator('strong')).toHaveText('lit')
  await window.keyboard.press('Control+z')
  await expect.poll(() => story.paragraphs()).toEqual(['It is **lit**'])
  await story.type(' now')
  await expect.poll(() => story.paragraphs()).toEqual(['It is **lit** now'])
  await close()
})
