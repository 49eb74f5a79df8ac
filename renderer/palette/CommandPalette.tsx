import { useDeferredValue, useEffect, useEffectEvent, useId, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Search } from 'lucide-react'
import { wholeDesk } from '../../shared/story/storyList'
import { storyPageQuery } from '../calls/storyQueries'
import { useCommandDesk } from '../commands/CommandsContext'
import type { BlockChoice } from '../editor/blocks/blockChoices'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNavigation } from '../navigation/NavigationContext'
import { ChoiceList, choiceAfter, choiceElementId } from '../ui/choices/ChoiceList'
import { bestMatches } from '../ui/choices/matchWords'
import { Icon } from '../ui/Icon'
import { templatesQuery } from '../templates/templatesQuery'
import {
  blockInsertions,
  commandChoices,
  storyChoices,
  templateChoices,
  type PaletteChoice,
} from './paletteChoices'
import './palette.css'

interface CommandPaletteProps {
  readonly onClose: () => void
  readonly startFromTemplate: (templateId: string) => void
  readonly insert: ((choice: BlockChoice) => void) | undefined
}

const storiesShown = { unasked: 5, asked: 8 } as const

/** One field for everything: a story by its headline or slug, a command by its words, in either language. */
export function CommandPalette({ onClose, insert, startFromTemplate }: CommandPaletteProps) {
  const { palette: words } = useMessages()
  const language = useLanguage()
  const desk = useCommandDesk()
  const navigation = useNavigation()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const sought = typed.normalize('NFC').trim()
  const asked = useDeferredValue(sought)
  const { data: page, isPlaceholderData } = useQuery(
    storyPageQuery({ ...wholeDesk, search: asked.slice(0, 200) }, 0),
  )
  const storiesAreOf = page !== undefined && !isPlaceholderData ? asked : null
  const stories = page?.rows.map(({ story }) => story) ?? []
  const { data: listed } = useQuery(templatesQuery)
  const parts = { language, desk, navigation, insert, startFromTemplate }
  const runs = [...commandChoices(parts), ...templateChoices(listed?.templates ?? [], parts)]

  const findOf = ({ find }: PaletteChoice) => find
  const found = {
    stories: storyChoices(stories.slice(0, asked === '' ? storiesShown.unasked : storiesShown.asked), parts),
    commands: bestMatches(typed, runs, findOf),
    blocks: bestMatches(typed, blockInsertions(parts), findOf),
  }
  // What is typed for a command stands above the stories that happen to hold it.
  const order =
    sought === ''
      ? (['stories', 'commands', 'blocks'] as const)
      : (['commands', 'blocks', 'stories'] as const)
  const sections = order
    .map((section) => ({ title: words.sections[section], choices: found[section] }))
    .filter(({ choices }) => choices.length > 0)
  const choices = sections.flatMap((section) => section.choices)
  const ids = choices.map(({ id }) => id)
  const active = pointed !== null && ids.includes(pointed) ? pointed : (ids[0] ?? null)

  // The stories still shown may be those of the letters before: an Enter that came too soon waits for its own.
  const isOverdue = storiesAreOf !== sought
  const [entered, setEntered] = useState<string | null>(null)
  const runChoice = (chosen: PaletteChoice) => {
    onClose()
    // On the next task: the focus goes back to the page first, and commands find their caret there.
    setTimeout(() => chosen.run(), 0)
  }
  const choose = (id: string | null) => {
    const chosen = choices.find((choice) => choice.id === id)
    if (isOverdue && (chosen === undefined || chosen.section === 'stories')) setEntered(sought)
    else if (chosen) runChoice(chosen)
  }
  const runEntered = useEffectEvent(() => {
    const chosen = choices.find(({ id }) => id === active)
    if (chosen) runChoice(chosen)
  })
  const isAwaited = !isOverdue && entered === sought
  useEffect(() => {
    if (isAwaited) runEntered()
  }, [isAwaited])

  return (
    <ModalOverlay
      className="backdrop palette-backdrop"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="palette-modal">
        <Dialog className="palette" aria-label={words.title}>
          <div className="palette-search">
            <Icon of={Search} />
            <input
              autoFocus
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-label={words.title}
              {...(active === null ? {} : { 'aria-activedescendant': choiceElementId(listId, active) })}
              placeholder={words.hint}
              spellCheck={false}
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setPointed(null)
                setEntered(null)
              }}
              onKeyDown={(event) => {
                // Enter that ends a composition only ends it.
                if (event.nativeEvent.isComposing) return
                if (event.key === 'Enter') choose(active)
                else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
                  setPointed(choiceAfter(event.key, ids, active))
                else return
                event.preventDefault()
              }}
            />
          </div>
          {choices.length === 0 ? (
            <p className="choices-none">{words.nothing(typed)}</p>
          ) : (
            <ChoiceList
              listId={listId}
              name={words.title}
              sections={sections}
              active={active}
              onPoint={setPointed}
              onChoose={choose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
