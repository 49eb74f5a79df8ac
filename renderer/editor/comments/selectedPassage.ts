import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type PointType,
  type TextNode,
} from 'lexical'
import { articleFieldNames, type ArticleFieldName } from '../../../shared/document/articleDocument'
import type { SelectedPassage } from '../../comments/commentsRoom'
import { $bodyLines, type BodyLine } from '../finding/bodyLines'

/** The body as comments count it: lines one after another, a line feed between them. */
export interface PlacedLine extends BodyLine {
  /** Where its first letter stands in the whole. */
  readonly from: number
}

export function $placedLines(): PlacedLine[] {
  let from = 0
  return $bodyLines().map((line) => {
    const placed = { ...line, from }
    from += line.text.length + 1
    return placed
  })
}

/** What is selected in the body, the line with the caret where nothing is; null for an empty line. */
function $selectedInBody(): SelectedPassage | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const lines = $placedLines()
  if (selection.isCollapsed()) {
    const node = selection.anchor.getNode()
    const keys = new Set([node, ...node.getParents()].map((each) => each.getKey()))
    const line = lines.find(({ key }) => keys.has(key))
    return line === undefined || line.text.trim() === ''
      ? null
      : { part: 'body', start: line.from, end: line.from + line.text.length }
  }
  const texts = selection.getNodes().filter($isTextNode)
  const [first] = texts
  const last = texts.at(-1)
  if (first === undefined || last === undefined) return null
  const [from, to] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const start = placeOf(lines, first, offsetIn(from, first, 0))
  const end = placeOf(lines, last, offsetIn(to, last, last.getTextContentSize()))
  return start === null || end === null || end <= start ? null : { part: 'body', start, end }
}

const offsetIn = (point: PointType, node: TextNode, otherwise: number): number =>
  point.key === node.getKey() ? point.offset : otherwise

function placeOf(lines: readonly PlacedLine[], node: TextNode, offset: number): number | null {
  for (const line of lines) {
    const piece = line.pieces.find(({ key }) => key === node.getKey())
    if (piece !== undefined) return line.from + piece.start + offset
  }
  return null
}

/** What a comment begun now would be about: in the field that has the caret, else in the body. */
export function selectedPassage(
  editor: LexicalEditor,
  fieldElement: (name: ArticleFieldName) => HTMLTextAreaElement | null,
): SelectedPassage | null {
  for (const part of articleFieldNames) {
    const field = fieldElement(part)
    if (field === null || field !== document.activeElement) continue
    const [start, end] = [field.selectionStart, field.selectionEnd]
    const whole = { part, start: 0, end: field.value.length }
    return start < end ? { part, start, end } : field.value.trim() === '' ? null : whole
  }
  return editor.getEditorState().read($selectedInBody)
}
