import { $createRangeSelection, $setSelection, type LexicalEditor, type RangeSelection } from 'lexical'
import type * as Y from 'yjs'
import {
  articleFieldNames,
  articleText,
  typedInField,
  type ArticleFieldName,
} from '../../../shared/document/articleDocument'
import type { CheckedPage, ShownFinding } from '../../checks/articleChecks'
import { findingRange } from './findingRange'
import { $passage, $pointsIn } from './passages'
import { $lineOfPassage } from './registerPassages'

interface CheckedPageOptions {
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly fieldElement: (name: ArticleFieldName) => HTMLTextAreaElement | null
  readonly newUndoStep: () => void
}

const fieldOf = ({ passage }: ShownFinding): ArticleFieldName | null =>
  articleFieldNames.find((name) => name === passage) ?? null

/** Jumping to the words of a finding and mending them, in the body and in the fields beside it. */
export function checkedPage({ editor, doc, fieldElement, newUndoStep }: CheckedPageOptions): CheckedPage {
  /** The words of a finding selected; null where they are gone. */
  function $select({ passage, start, end, found }: ShownFinding): RangeSelection | null {
    const line = $lineOfPassage(passage)
    if (line === null || $passage(line).text.slice(start, end) !== found) return null
    const points = $pointsIn(line, start, end)
    if (points === null) return null
    const selection = $createRangeSelection()
    selection.anchor.set(points.start.key, points.start.offset, 'text')
    selection.focus.set(points.end.key, points.end.offset, 'text')
    $setSelection(selection)
    return selection
  }

  return {
    stands(finding) {
      const field = fieldOf(finding)
      const text =
        field !== null
          ? articleText(doc, field).toJSON()
          : editor.getEditorState().read(() => {
              const line = $lineOfPassage(finding.passage)
              return line === null ? '' : $passage(line).text
            })
      return text.slice(finding.start, finding.end) === finding.found
    },
    show(finding) {
      const field = fieldOf(finding)
      if (field !== null) {
        const element = fieldElement(field)
        element?.focus()
        element?.setSelectionRange(finding.start, finding.end)
        element?.scrollIntoView({ block: 'nearest' })
        return
      }
      findingRange(editor, finding)?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      // At once: what opens beside the words takes the focus from here.
      editor.update(() => void $select(finding), { discrete: true })
      editor.getRootElement()?.focus({ preventScroll: true })
    },
    replace(finding, text) {
      if (editor.isComposing() || !editor.isEditable()) return false
      newUndoStep()
      const field = fieldOf(finding)
      let done = false
      if (field !== null) {
        const words = articleText(doc, field)
        done = words.toJSON().slice(finding.start, finding.end) === finding.found
        if (done)
          doc.transact(() => {
            words.delete(finding.start, finding.end - finding.start)
            words.insert(finding.start, text)
          }, typedInField)
      } else
        editor.update(
          () => {
            const selection = $select(finding)
            selection?.insertText(text)
            done = selection !== null
          },
          { discrete: true },
        )
      newUndoStep()
      return done
    },
  }
}
