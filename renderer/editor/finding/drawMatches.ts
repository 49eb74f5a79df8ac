import type { LexicalEditor } from 'lexical'
import type { Match } from './articleMatches'
import type { BodyLine } from './bodyLines'

/** Names of the marks, as `findBar.css` draws them. They lie over the page: neither its elements nor the document change. */
const all = 'found'
const current = 'found-current'

/** Where on the page the words of a match in the body stand. */
export const rangeOf = (editor: LexicalEditor, match: Match): Range | null =>
  match.kind === 'field' ? null : rangeInLine(editor, match.line, match)

/** Where on the page a stretch of a line stands. */
export function rangeInLine(
  editor: LexicalEditor,
  line: BodyLine,
  { start, end }: { readonly start: number; readonly end: number },
): Range | null {
  const at = (place: number, towards: 'start' | 'end'): { node: Node; offset: number } | null => {
    const piece = line.pieces.find((each) =>
      towards === 'start' ? place >= each.start && place < each.end : place > each.start && place <= each.end,
    )
    const text = piece === undefined ? null : editor.getElementByKey(piece.key)
    const node = text === null ? null : firstText(text)
    if (piece === undefined || node === null) return null
    return { node, offset: Math.min(place - piece.start, node.length) }
  }
  const [from, to] = [at(start, 'start'), at(end, 'end')]
  if (from === null || to === null) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function firstText(element: Node): Text | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  return walker.nextNode() as Text | null
}

/** Draws where the words were found; the one at hand stands out. */
export function drawMatches(editor: LexicalEditor, matches: readonly Match[], at: number): void {
  const ranges = matches.map((match) => rangeOf(editor, match))
  const others = ranges.filter((range, index): range is Range => range !== null && index !== at)
  CSS.highlights.set(all, new Highlight(...others))
  const here = ranges[at]
  const strong = here == null ? new Highlight() : new Highlight(here)
  strong.priority = 1
  CSS.highlights.set(current, strong)
}

export function clearMatches(): void {
  CSS.highlights.delete(all)
  CSS.highlights.delete(current)
}
