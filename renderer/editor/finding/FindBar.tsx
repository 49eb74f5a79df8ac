import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { $getNodeByKey, $isTextNode, type LexicalEditor } from 'lexical'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button, Input, TextField, ToggleButton } from 'react-aria-components'
import type * as Y from 'yjs'
import { editions, type Edition } from '../../../shared/story/edition'
import { findText } from '../../../shared/story/finding/findText'
import { useEditorMessages } from '../messages/editorMessages'
import { ToolButton } from '../toolbar/ToolButton'
import { replaceMatches, replaceUnseen, type Match, type SearchedField } from './articleMatches'
import { rangeOf } from './drawMatches'
import type { Finding } from './findingState'
import { useMatches } from './useMatches'
import './findBar.css'

interface Props {
  readonly finding: Finding
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly otherDoc: Y.Doc | null
  readonly undoManager: Y.UndoManager | null
  readonly edition: Edition
  readonly editable: boolean
  readonly fieldElement: (field: SearchedField) => HTMLTextAreaElement | null
}

/** Find and replace over the article at hand, above its page. */
export function FindBar(props: Props) {
  const { finding, editor, doc, otherDoc, undoManager, edition, editable, fieldElement } = props
  const { state, change, close } = finding
  const words = useEditorMessages()
  const field = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState('')
  const { matches, elsewhere, lookAgain } = useMatches(editor, doc, otherDoc, state, at)
  const total = matches.length + elsewhere
  const here = Math.min(at, Math.max(0, matches.length - 1))
  const match = matches[here]
  const other = editions.find((each) => each !== edition)

  useEffect(() => {
    const take = (): void => {
      field.current?.focus()
      field.current?.select()
    }
    take()
    // A page that is shown anew puts the caret where it was left; it is the bar's while words are looked for.
    const timer = setTimeout(take, 0)
    return () => clearTimeout(timer)
  }, [state.asked])

  // A page that is shown because its edition is the next to look at is entered from the right end.
  const entered = useRef(false)
  useEffect(() => {
    if (entered.current || matches.length === 0) return
    entered.current = true
    setAt(state.from === 'last' ? matches.length - 1 : 0)
  }, [matches, state.from])

  // The field of a match can't be marked inside; it is marked as a whole, and its words are selected.
  const shownField = match?.kind === 'field' ? match.field : null
  useEffect(() => {
    if (match === undefined) return
    if (match.kind === 'line')
      rangeOf(editor, match)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    else fieldElement(match.field)?.scrollIntoView({ block: 'nearest' })
  }, [editor, match, fieldElement])
  useEffect(() => {
    const element = shownField === null ? null : fieldElement(shownField)
    element?.setAttribute('data-found', '')
    return () => element?.removeAttribute('data-found')
  }, [shownField, fieldElement])

  const tell = (index: number, found: readonly Match[]): void =>
    setSaid(found.length === 0 ? words.foundNothing : words.foundAt(index + 1, found.length + elsewhere))

  const go = (step: 1 | -1): void => {
    const next = here + step
    if (next >= 0 && next < matches.length) {
      setAt(next)
      return tell(next, matches)
    }
    if (state.bothEditions && elsewhere > 0 && other !== undefined && finding.showEdition) {
      change({ from: step === 1 ? 'first' : 'last', asked: state.asked + 1 })
      return finding.showEdition(other)
    }
    if (matches.length === 0) return setSaid(words.foundNothing)
    const around = step === 1 ? 0 : matches.length - 1
    setAt(around)
    tell(around, matches)
  }

  const replaceOne = (): void => {
    if (match === undefined || undoManager === null) return
    replaceMatches(editor, doc, undoManager, [match], state.replacement)
    const found = lookAgain()
    // What was just written may hold the words as well; it is not looked at again.
    const next = here + findText(state.replacement, state.wanted, state).length
    const index = next < found.length ? next : 0
    setAt(index)
    tell(index, found)
  }

  const replaceAll = (): void => {
    if (undoManager === null) return
    replaceMatches(editor, doc, undoManager, matches, state.replacement)
    const there =
      state.bothEditions && otherDoc !== null && elsewhere > 0
        ? replaceUnseen(otherDoc, state.wanted, state, state.replacement)
        : 0
    setSaid(words.replaced(matches.length + there))
    setAt(0)
    lookAgain()
  }

  /** Leaves the words that are at hand selected on the page. */
  const leave = (): void => {
    close()
    if (match === undefined) return editor.focus()
    if (match.kind === 'field') {
      const element = fieldElement(match.field)
      element?.focus()
      return element?.setSelectionRange(match.start, match.end)
    }
    const [first, last] = [
      match.line.pieces.find(({ end }) => end > match.start),
      match.line.pieces.findLast(({ start }) => start < match.end),
    ]
    editor.focus()
    editor.update(() => {
      const start = first === undefined ? null : $getNodeByKey(first.key)
      const end = last === undefined ? null : $getNodeByKey(last.key)
      if (first === undefined || last === undefined || !$isTextNode(start) || !$isTextNode(end)) return
      const from = match.start - first.start
      start.select(from, from).focus.set(end.getKey(), match.end - last.start, 'text')
    })
  }

  const onKey = (event: KeyboardEvent, onEnter: (backwards: boolean) => void): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onEnter(event.shiftKey)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    }
  }
  const toggle = (name: 'matchCase' | 'wholeWord' | 'bothEditions', label: string, short: string) => (
    <ToggleButton
      className="find-option"
      aria-label={label}
      isSelected={state[name]}
      onChange={(chosen) => change({ [name]: chosen })}
    >
      {short}
    </ToggleButton>
  )

  return (
    <search className="find-bar" aria-label={words.findAndReplace}>
      <div className="find-line">
        <TextField
          aria-label={words.findWords}
          value={state.wanted}
          onChange={(wanted) => {
            change({ wanted })
            setAt(0)
            setSaid('')
          }}
        >
          <Input
            ref={field}
            className="find-field"
            placeholder={words.findWords}
            spellCheck={false}
            autoComplete="off"
            onKeyDown={(event) => onKey(event, (backwards) => go(backwards ? -1 : 1))}
          />
        </TextField>
        <span className="find-count" data-none={(state.wanted !== '' && total === 0) || undefined}>
          {state.wanted === ''
            ? ''
            : total === 0
              ? words.foundNothing
              : words.foundAt(matches.length === 0 ? 0 : here + 1, total)}
          {elsewhere > 0 && <span className="find-elsewhere">{words.foundElsewhere(elsewhere)}</span>}
        </span>
        <ToolButton
          name={words.findPrevious}
          icon={ChevronUp}
          disabled={total === 0}
          onPress={() => go(-1)}
        />
        <ToolButton name={words.findNext} icon={ChevronDown} disabled={total === 0} onPress={() => go(1)} />
        {toggle('matchCase', words.matchCase, 'Aa')}
        {toggle('wholeWord', words.wholeWord, words.wholeWordShort)}
        {otherDoc !== null && toggle('bothEditions', words.bothEditions, words.bothEditionsShort)}
        <ToolButton name={words.closeFinding} icon={X} onPress={leave} />
      </div>
      {state.withReplace && (
        <div className="find-line">
          <TextField
            aria-label={words.replaceWith}
            value={state.replacement}
            onChange={(replacement) => change({ replacement })}
          >
            <Input
              className="find-field"
              placeholder={words.replaceWith}
              spellCheck={false}
              autoComplete="off"
              onKeyDown={(event) => onKey(event, replaceOne)}
            />
          </TextField>
          <Button
            className="editor-button"
            isDisabled={!editable || match === undefined}
            onPress={replaceOne}
          >
            {words.replaceOne}
          </Button>
          <Button className="editor-button" isDisabled={!editable || total === 0} onPress={replaceAll}>
            {words.replaceAll}
          </Button>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </search>
  )
}
