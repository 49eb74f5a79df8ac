import type { LexicalEditor } from 'lexical'
import type { ShownFinding } from '../../checks/articleChecks'
import { $pointsIn, type LeafPoint } from './passages'
import { $lineOfPassage } from './registerPassages'

/** The letters of a finding on the page; null where they stand in a field, or no longer as they were found. */
export function findingRange(editor: LexicalEditor, finding: ShownFinding): Range | null {
  const points = editor.getEditorState().read(() => {
    const line = $lineOfPassage(finding.passage)
    return line === null ? null : $pointsIn(line, finding.start, finding.end)
  })
  const start = points && domPoint(editor, points.start)
  const end = points && domPoint(editor, points.end)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(...start)
  range.setEnd(...end)
  return range
}

/** Lexical wraps a text in its marks' elements; the letters are in the one text below them. */
function domPoint(editor: LexicalEditor, { key, offset }: LeafPoint): [Text, number] | null {
  let node: Node | null = editor.getElementByKey(key)
  while (node !== null && !(node instanceof Text)) node = node.firstChild
  return node === null || offset > node.length ? null : [node, offset]
}
