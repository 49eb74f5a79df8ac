import type { LexicalEditor } from 'lexical'
import type { PassagePlace } from '../../../shared/document/comments/anchorPlaces'
import { rangeInLine } from '../finding/drawMatches'
import { $placedLines, type PlacedLine } from './selectedPassage'

/** Names of the marks, as `editorComments.css` draws them. */
const names = { open: 'commented', current: 'commented-current' } as const
export type CommentMark = keyof typeof names

/** The window's marks: several pages may be open, and a name can be registered once. */
function highlight(mark: CommentMark): Highlight {
  const known = CSS.highlights.get(names[mark])
  if (known !== undefined) return known
  const made = new Highlight()
  // Below what the checks and a search say of the same words.
  made.priority = mark === 'current' ? -1 : -2
  CSS.highlights.set(names[mark], made)
  return made
}

/** Where on the page a passage of the body stands, a range for each of its lines. */
function pageRanges(editor: LexicalEditor, lines: readonly PlacedLine[], passage: PassagePlace): Range[] {
  return lines.flatMap((line): Range[] => {
    const start = Math.max(0, passage.start - line.from)
    const end = Math.min(line.text.length, passage.end - line.from)
    const range = end > start ? rangeInLine(editor, line, { start, end }) : null
    return range === null ? [] : [range]
  })
}

export interface MarkedPassage extends PassagePlace {
  readonly threadId: string
  readonly mark: CommentMark
}

/**
 * Tints commented words with the CSS Custom Highlight API: neither the document nor the page's elements change, so a caret, a
 * selection or an input method can't be disturbed.
 */
export function commentMarks(editor: LexicalEditor) {
  let drawn: { readonly mark: CommentMark; readonly threadId: string; readonly range: Range }[] = []
  const wipe = (): void => {
    for (const { mark, range } of drawn) highlight(mark).delete(range)
    drawn = []
  }
  return {
    draw(passages: readonly MarkedPassage[]): void {
      wipe()
      if (passages.length === 0) return
      const lines = editor.getEditorState().read($placedLines)
      for (const passage of passages)
        for (const range of pageRanges(editor, lines, passage)) {
          highlight(passage.mark).add(range)
          drawn.push({ mark: passage.mark, threadId: passage.threadId, range })
        }
    },
    /** The thread whose words are at a place of the page, the shortest where several are. */
    threadAt(node: Node, offset: number): string | null {
      const here = drawn.filter(({ range }) => range.isPointInRange(node, offset))
      const shortest = here.sort((one, other) => String(one.range).length - String(other.range).length)[0]
      return shortest?.threadId ?? null
    },
    rangesOf: (passage: PassagePlace): Range[] =>
      pageRanges(editor, editor.getEditorState().read($placedLines), passage),
    clear: wipe,
  }
}
