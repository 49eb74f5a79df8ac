import type { Page } from '@playwright/test'
import { expect, test } from '../desk'
import { BlockHandle } from '../pages/BlockHandle'
import type { StoryPage } from '../pages/StoryPage'

const blocks = (story: StoryPage) => story.body.locator(':scope > *').allTextContents()
const undo = (window: Page) => window.keyboard.press('Control+z')

test('a paragraph is dragged above the others with the caret in it, and one undo takes it back', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\nSecond\nThird')
  const handle = new BlockHandle(window, story)
  await handle.take(2)
  await handle.carryAbove(1)
  await expect(handle.dropLine).toBeVisible()
  await window.mouse.up()
  await expect.poll(() => blocks(story)).toEqual(['Second', 'First', 'Third'])
  await expect(handle.dropLine).toBeHidden()
  await story.type('!')
  await expect.poll(() => blocks(story)).toEqual(['!Second', 'First', 'Third'])
  await undo(window)
  await expect.poll(() => blocks(story)).toEqual(['Second', 'First', 'Third'])
  await undo(window)
  await expect.poll(() => blocks(story)).toEqual(['First', 'Second', 'Third'])
  await desk.whenSaved()
  await close()
})

test('Escape leaves a dragged block where it was, and its menu shut', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\nSecond')
  const handle = new BlockHandle(window, story)
  await handle.take(2)
  await handle.carryAbove(1)
  await expect(handle.dropLine).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(handle.dropLine).toBeHidden()
  await window.mouse.up()
  expect([await blocks(story), await handle.menu.count()]).toEqual([['First', 'Second'], 0])
  await close()
})

test('three hyphens and Enter draw a line that can be dragged, and undo gives the hyphens back', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\n---\n')
  await expect(story.body.locator('.divider')).toHaveCount(1)
  await undo(window)
  await expect.poll(() => blocks(story)).toEqual(['First', '---'])
  await window.keyboard.press('End')
  await window.keyboard.press('Enter')
  await expect(story.body.locator('.divider')).toHaveCount(1)
  const handle = new BlockHandle(window, story)
  await handle.take(2)
  await handle.carryAbove(1)
  await window.mouse.up()
  await expect(story.body.locator(':scope > *').first()).toHaveClass(/divider/)
  await expect(story.body.locator(':scope > *').first()).toHaveAttribute('data-selected')
  await undo(window)
  await expect(story.body.locator(':scope > *').first()).toHaveText('First')
  await close()
})

test('by the keyboard alone the block’s menu makes a heading and moves it up', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\nSecond')
  const handle = new BlockHandle(window, story)
  await window.keyboard.press('Control+Shift+Period')
  await expect(handle.menu.getByRole('menuitem', { name: 'Move up' })).toBeFocused()
  await window.keyboard.type('head')
  await window.keyboard.press('Enter')
  await expect(story.body.locator('h2')).toHaveText('Second')
  await window.keyboard.press('Control+Shift+Period')
  await expect(handle.menu.getByRole('menuitemradio', { name: 'Heading', exact: true })).toBeChecked()
  await window.keyboard.press('Enter')
  await expect.poll(() => blocks(story)).toEqual(['Second', 'First'])
  await story.type('!')
  await expect.poll(() => blocks(story)).toEqual(['Second!', 'First'])
  await close()
})

test('Tab leaves the body for the handle of the block at the caret, and a press deletes that block', async ({
  openDesk,
}) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('First\nSecond')
  const handle = new BlockHandle(window, story)
  await handle.button.focus()
  await window.keyboard.press('Enter')
  await handle.menu.getByRole('menuitem', { name: 'Delete' }).click()
  await expect.poll(() => blocks(story)).toEqual(['First'])
  await close()
})

test('a link opens in the reader’s own browser, is changed, and takes no words for an address', async ({
  openDesk,
}) => {
  const { app, desk, window, close } = await openDesk()
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url) => Promise.resolve(void opened.push(url))
  })
  const story = await desk.newStory()
  await story.write('See [the page](example.com/ferry)')
  await expect(story.body.locator('a')).toHaveText('the page')
  await window.keyboard.press('ArrowLeft')
  await story.useTool('Link')
  const dialog = window.getByRole('dialog', { name: 'Link' })
  await dialog.getByRole('button', { name: 'Open in browser' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['https://example.com/ferry'])
  await dialog.getByRole('textbox').fill('no address')
  await expect(dialog.getByRole('button', { name: 'Open in browser' })).toBeDisabled()
  await window.keyboard.press('Enter')
  await expect(dialog.getByText(/Only web addresses/)).toBeVisible()
  await dialog.getByRole('textbox').fill('example.com/second')
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(story.body.locator('a')).toHaveAttribute('href', 'https://example.com/second')
  await close()
})
