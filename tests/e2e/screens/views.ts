import { expect, type Page } from '@playwright/test'
import { commands, type CommandId } from '../../../shared/commands/commands'
import { messagesOf, type Language } from '../../../renderer/messages/MessagesProvider'
import { screens } from '../../../renderer/app/screens'
import { sideTabs } from '../../../renderer/storySide/sideTabs'
import type { Desk } from '../pages/Desk'

/** One state of the window to look at. It is left with `leave`, or by Escape until no dialog is open. */
export interface View {
  readonly name: string
  readonly open: (desk: Desk, language: Language) => Promise<void>
  readonly leave?: (desk: Desk, language: Language) => Promise<void>
}

/** Runs a command through the palette, as anybody can who knows its name. */
export async function runCommand(window: Page, id: CommandId, language: Language): Promise<void> {
  await window.keyboard.press('Control+k')
  const field = window.getByRole('dialog').getByRole('combobox')
  await field.fill(commands[id].words[language])
  await window.keyboard.press('Enter')
  await field.waitFor({ state: 'hidden' })
}

const dialog = (id: CommandId): View => ({
  name: id,
  open: async ({ window }, language) => {
    await runCommand(window, id, language)
    await window.getByRole('dialog').first().waitFor()
  },
})

const chooseScreen = async ({ window }: Desk, language: Language, screen: (typeof screens)[number]) => {
  const messages = messagesOf(language)
  await window
    .getByRole('banner')
    .getByRole('radio', { name: screen.words(messages) })
    .click()
  await window.getByRole('main').first().waitFor()
}
const [deskScreen, ...otherScreens] = screens

const aScreen = (screen: (typeof screens)[number]): View => ({
  name: `screen ${screen.id}`,
  open: (desk, language) => chooseScreen(desk, language, screen),
  leave: async (desk, language) => {
    if (deskScreen !== undefined) await chooseScreen(desk, language, deskScreen)
  },
})

const aTab = (tab: (typeof sideTabs)[number]): View => ({
  name: `tab ${tab.id}`,
  open: async ({ window }, language) => {
    const side = window.getByRole('complementary')
    await side.getByRole('tab', { name: tab.words(messagesOf(language)), exact: true }).click()
    await side.getByRole('tabpanel').waitFor()
  },
  leave: async ({ window }) => {
    await window.getByRole('complementary').getByRole('tab').first().click()
  },
})

/** Every screen, every tab beside the article, every dialog and menu that a key or a command opens. */
export const views: readonly View[] = [
  { name: 'story', open: () => Promise.resolve() },
  ...otherScreens.map(aScreen),
  ...sideTabs.map(aTab),
  {
    name: 'palette',
    open: async ({ window }) => {
      await window.keyboard.press('Control+k')
      await window.getByRole('dialog').getByRole('combobox').waitFor()
    },
  },
  {
    name: 'slashMenu',
    open: async ({ story, window }) => {
      await story.goToEnd()
      await story.type('\n/')
      await window.getByRole('listbox').last().waitFor()
    },
    leave: async ({ window }) => {
      for (const keys of ['Escape', 'Backspace', 'Backspace']) await window.keyboard.press(keys)
    },
  },
  {
    name: 'formatBar',
    open: async ({ story, window }) => {
      await story.body.focus()
      await story.press('Control+Home')
      await story.press('Shift+End')
      await expect(window.getByRole('toolbar')).toHaveCount(2)
    },
    leave: ({ story }) => story.press('End'),
  },
  {
    name: 'find',
    open: async ({ window }) => {
      await window.keyboard.press('Control+h')
      await window.getByRole('search').last().waitFor()
    },
    leave: ({ window }) => window.keyboard.press('Escape'),
  },
  {
    name: 'sideBySide',
    open: async ({ window }, language) => {
      await runCommand(window, 'sideBySide', language)
      await window.locator('.article-headline').nth(1).waitFor()
    },
    leave: ({ window }, language) => runCommand(window, 'sideBySide', language),
  },
  dialog('keyboardMap'),
  dialog('settings'),
  dialog('checkForUpdates'),
  dialog('publish'),
  dialog('newFromTemplate'),
  dialog('exportArticle'),
  dialog('sinceSubmission'),
  dialog('importStory'),
]
