import {
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { ChoiceList, choiceAfter, choiceElementId } from '../../ui/choices/ChoiceList'
import { bestMatches } from '../../ui/choices/matchWords'
import { blockChoices, insertBlock, type BlockChoice } from '../blocks/blockChoices'
import { useLatest } from '../../ui/useLatest'
import { editorMessages, useEditorMessages } from '../messages/editorMessages'
import { $removeSlash, type Slash } from './findSlash'
import { useSlash } from './useSlash'
import { placeBesideText } from './placeBesideText'
import './slashMenu.css'

interface Props {
  readonly editor: LexicalEditor
  readonly newUndoStep: () => void
}

const wordsOf = ({ message, keywords }: BlockChoice): string[] =>
  (['en', 'ko'] as const).flatMap((language) => [editorMessages[language][message], ...keywords[language]])

/** `/` and a few letters, in either language, put a block at the caret. */
export function SlashMenu({ editor, newUndoStep }: Props) {
  const { slash, close } = useSlash(editor)
  if (slash === null) return null
  const choices = bestMatches(slash.typed, blockChoices, wordsOf)
  // Whoever goes on writing after a slash is not asked any longer.
  if (choices.length === 0) return null
  return <OpenMenu editor={editor} newUndoStep={newUndoStep} slash={slash} choices={choices} close={close} />
}

interface OpenMenuProps extends Props {
  readonly slash: Slash
  readonly choices: readonly BlockChoice[]
  readonly close: () => void
}

function OpenMenu({ editor, newUndoStep, slash, choices, close }: OpenMenuProps) {
  const messages = useEditorMessages()
  const listId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const ids = choices.map(({ id }) => id)
  const active = pointed !== null && ids.includes(pointed) ? pointed : (ids[0] ?? null)

  const choose = (id: string | null): void => {
    const choice = choices.find((each) => each.id === id)
    if (choice === undefined) return
    close()
    // Undo gives back what was typed.
    newUndoStep()
    editor.update(() => $removeSlash(slash), { discrete: true })
    insertBlock(editor, choice)
  }
  const latest = useLatest({ choose, close, ids, active })

  useEffect(() => {
    const keep = (event: KeyboardEvent | null, act: () => void): boolean => {
      event?.preventDefault()
      act()
      return true
    }
    const go = (event: KeyboardEvent): boolean =>
      keep(event, () => setPointed(choiceAfter(event.key, latest.current.ids, latest.current.active)))
    // On the next microtask: a key's command runs inside an update.
    const take = (event: KeyboardEvent | null): boolean =>
      keep(event, () => queueMicrotask(() => latest.current.choose(latest.current.active)))
    return mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, go, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, go, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ENTER_COMMAND, take, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, take, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        (event) => keep(event, () => latest.current.close()),
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
  }, [editor, latest])

  useEffect(() => {
    const root = editor.getRootElement()
    root?.setAttribute('aria-controls', listId)
    if (active !== null) root?.setAttribute('aria-activedescendant', choiceElementId(listId, active))
    return () => {
      root?.removeAttribute('aria-controls')
      root?.removeAttribute('aria-activedescendant')
    }
  }, [editor, listId, active])

  useLayoutEffect(() => {
    const place = (): void => {
      const line = editor.getElementByKey(slash.key)
      if (box.current !== null && line !== null) placeBesideText(box.current, line, slash.at)
    }
    place()
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  }, [editor, slash, choices.length])

  return (
    <div ref={box} className="slash-menu">
      <ChoiceList
        listId={listId}
        name={messages.insertBlock}
        sections={[
          {
            title: null,
            choices: choices.map(({ id, icon, message }) => ({ id, icon, words: messages[message] })),
          },
        ]}
        active={active}
        onPoint={setPointed}
        onChoose={choose}
      />
    </div>
  )
}
