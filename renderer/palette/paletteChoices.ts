import { FileStack, FileText, SquareTerminal, type LucideIcon } from 'lucide-react'
import { commandIds, commands, type CommandId } from '../../shared/commands/commands'
import type { StorySummary } from '../../shared/story/story'
import type { ListedTemplate } from '../../shared/story/template'
import { screens } from '../app/screens'
import type { CommandDesk } from '../commands/commandDesk'
import { blockChoices, type BlockChoice } from '../editor/blocks/blockChoices'
import { editorMessages } from '../editor/messages/editorMessages'
import { messagesOf, type Language } from '../messages/MessagesProvider'
import type { Navigation } from '../navigation/NavigationContext'
import { storyHeadline } from '../storyList/storyHeadline'
import { sideTabs } from '../storySide/sideTabs'
import { templatesMessages } from '../templates/messages/templatesMessages'
import { shortcutOf } from '../ui/shortcut'

export interface PaletteChoice {
  readonly id: string
  readonly section: 'stories' | 'commands' | 'blocks'
  readonly icon: LucideIcon
  readonly words: string
  readonly lang?: Language
  readonly aside?: string | undefined
  /** Everything it is found by, in both languages. */
  readonly find: readonly string[]
  readonly run: () => void
}

interface PaletteParts {
  readonly language: Language
  readonly desk: CommandDesk
  readonly navigation: Navigation
  readonly startFromTemplate: (templateId: string) => void
  /** Undefined while no article is open. */
  readonly insert: ((choice: BlockChoice) => void) | undefined
}

const languages = ['en', 'ko'] as const

/** What stands in the window and can be gone to, and every command that can be run now. */
export function commandChoices({ language, desk, navigation }: PaletteParts): PaletteChoice[] {
  const ofCommand = (id: CommandId): PaletteChoice | null => {
    const { words, keywords } = commands[id]
    const run = desk.find(id)
    if (run === undefined || id === 'palette') return null
    return {
      id,
      section: 'commands',
      icon: SquareTerminal,
      words: words[language],
      aside: shortcutOf(id),
      find: languages.flatMap((each) => [words[each], ...(keywords?.[each] ?? [])]),
      run,
    }
  }
  const places = [
    ...sideTabs.map((tab) => ({ ...tab, id: `tab-${tab.id}`, go: () => navigation.showTab(tab.id) })),
    ...(screens.length > 1 ? screens : []).map((screen) => ({
      ...screen,
      id: `screen-${screen.id}`,
      go: () => navigation.showScreen(screen.id),
    })),
  ].map(({ id, icon, words, go }): PaletteChoice => {
    const names = languages.map((each) => messagesOf(each).palette.show(words(messagesOf(each))))
    return {
      id,
      section: 'commands',
      icon,
      words: messagesOf(language).palette.show(words(messagesOf(language))),
      find: [...names, ...languages.map((each) => words(messagesOf(each)))],
      run: go,
    }
  })
  return [...commandIds.map(ofCommand).filter((choice) => choice !== null), ...places]
}

/** A new story for each template there is. */
export function templateChoices(
  templates: readonly ListedTemplate[],
  { language, startFromTemplate }: PaletteParts,
): PaletteChoice[] {
  return templates.map(({ id, names }) => ({
    id: `template-${id}`,
    section: 'commands',
    icon: FileStack,
    words: templatesMessages[language].start(names[language]),
    find: languages.flatMap((each) => [templatesMessages[each].start(names[each]), names[each]]),
    run: () => startFromTemplate(id),
  }))
}

/** Blocks to put at the caret, beside those that are commands of their own. */
export function blockInsertions({ language, insert }: PaletteParts): PaletteChoice[] {
  if (insert === undefined) return []
  return blockChoices
    .filter(({ id }) => !(id in commands) && id !== 'photo')
    .map((choice) => ({
      id: `insert-${choice.id}`,
      section: 'blocks',
      icon: choice.icon,
      words: editorMessages[language][choice.message],
      find: languages.flatMap((each) => [editorMessages[each][choice.message], ...choice.keywords[each]]),
      run: () => insert(choice),
    }))
}

export function storyChoices(
  stories: readonly StorySummary[],
  { language, navigation }: PaletteParts,
): PaletteChoice[] {
  return stories.map((story) => {
    const headline = storyHeadline(story, language)
    return {
      id: story.storyId,
      section: 'stories',
      icon: FileText,
      words: headline?.text ?? messagesOf(language).app.untitled,
      ...(headline === null ? {} : { lang: headline.lang }),
      aside: story.slug === '' ? undefined : story.slug,
      find: [story.headlines.en, story.headlines.ko, story.slug],
      run: () => navigation.openStory(story.storyId),
    }
  })
}
