import { COMMAND_PRIORITY_EDITOR, IS_APPLE, type LexicalEditor } from 'lexical'
import { useEffect, useState, type RefObject } from 'react'
import type * as Y from 'yjs'
import { commands } from '../../../shared/commands/commands'
import { isPressed } from '../../../shared/commands/keys'
import type { ArticleFieldName } from '../../../shared/document/articleDocument'
import type { ArticleChecks, ShownFinding } from '../../checks/articleChecks'
import { FindingPopover, type FindingAt } from '../../checks/FindingPopover'
import { fieldClasses, fieldElement } from '../fields/fieldElement'
import { checkedPage } from './checkedPage'
import { caretPlace, findingNear, findingUnder } from './findingAtCaret'
import { findingRange } from './findingRange'
import { OPEN_FINDING_COMMAND } from './openFindingCommand'
import { registerMarks } from './registerMarks'
import { registerPassages } from './registerPassages'
import './editorChecks.css'

interface Props {
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly checks: ArticleChecks
  readonly lang: string
  /** The article's whole section, with its fields. */
  readonly section: RefObject<HTMLElement | null>
  readonly newUndoStep: () => void
}

const opensOptions = (event: KeyboardEvent): boolean =>
  !event.isComposing && (commands.finding.keys ?? []).some((keys) => isPressed(keys, event, IS_APPLE))

/** The article's side of the checks: tells of its words, marks what is found, and offers what can be done about it. */
export function EditorChecks({ editor, doc, checks, lang, section, newUndoStep }: Props) {
  const [open, setOpen] = useState<FindingAt | null>(null)

  useEffect(() => {
    const fieldOf = (name: ArticleFieldName) => fieldElement(section.current, name)
    const page = checkedPage({ editor, doc, fieldElement: fieldOf, newUndoStep })
    const placeOf = (finding: ShownFinding): DOMRect | null =>
      findingRange(editor, finding)?.getBoundingClientRect() ??
      Object.entries(fieldClasses)
        .filter(([name]) => name === finding.passage)
        .map(([name]) => fieldOf(name as ArticleFieldName)?.getBoundingClientRect() ?? null)[0] ??
      null
    const offer = (finding: ShownFinding | null): boolean => {
      const place = finding && placeOf(finding)
      if (finding && place) setOpen({ finding, place })
      return place !== null
    }
    const openNear = (): void => {
      const finding = findingNear(checks, caretPlace(editor, fieldOf), (one) => page.stands(one))
      if (finding === null) return
      page.show(finding)
      // Once it is in sight.
      requestAnimationFrame(() => offer(finding))
    }
    // Of the fields as well, so not only the body's own shortcuts.
    const onKey = (event: KeyboardEvent): void => {
      if (!opensOptions(event)) return
      event.preventDefault()
      event.stopPropagation()
      openNear()
    }
    const onMenu = (event: MouseEvent): void => {
      const finding = findingUnder(editor, checks, event.clientX, event.clientY)
      if (finding !== null && offer(finding)) event.preventDefault()
    }
    const element = section.current
    element?.addEventListener('keydown', onKey, { capture: true })
    element?.addEventListener('contextmenu', onMenu)
    const leave = checks.enter(page)
    const stops = [
      registerMarks(editor, checks),
      editor.registerCommand(
        OPEN_FINDING_COMMAND,
        () => {
          openNear()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      registerPassages(editor, doc, (change) => checks.change(change)),
      () => element?.removeEventListener('keydown', onKey, { capture: true }),
      () => element?.removeEventListener('contextmenu', onMenu),
      leave,
    ]
    return () => stops.forEach((stop) => stop())
  }, [editor, doc, checks, section, newUndoStep])

  if (open === null) return null
  return (
    <FindingPopover
      key={`${open.finding.passage}/${open.finding.start}/${open.finding.key}`}
      at={open}
      checks={checks}
      lang={lang}
      onClose={() => {
        setOpen(null)
        // Back to writing, where the caret was.
        if (!section.current?.contains(document.activeElement))
          editor.getRootElement()?.focus({ preventScroll: true })
      }}
    />
  )
}
