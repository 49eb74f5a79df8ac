import { $getNearestNodeFromDOMNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { articleFieldNames, type ArticleFieldName } from '../../../shared/document/articleDocument'
import type { ArticleChecks, ShownFinding } from '../../checks/articleChecks'
import { $placeInLine } from './passages'

interface CaretPlace {
  readonly passage: string
  readonly at: number
}

/** Where the caret is, in the body or in one of the fields; null where it is elsewhere. */
export function caretPlace(
  editor: LexicalEditor,
  fieldElement: (name: ArticleFieldName) => HTMLTextAreaElement | null,
): CaretPlace | null {
  for (const name of articleFieldNames) {
    const field = fieldElement(name)
    if (field !== null && field === document.activeElement) return { passage: name, at: field.selectionStart }
  }
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return null
    const point = selection.isBackward() ? selection.focus : selection.anchor
    return $placeInLine(point.getNode(), point.type === 'text' ? point.offset : 0)
  })
}

const holds = ({ start, end }: ShownFinding, at: number): boolean => start <= at && at <= end

/**
 * The finding at a place, the shortest where several hold it; else the next one in the article, from the top after the last.
 * Only findings that still stand.
 */
export function findingNear(
  checks: ArticleChecks,
  place: CaretPlace | null,
  stands: (finding: ShownFinding) => boolean,
): ShownFinding | null {
  const findings = checks.get().findings.filter(stands)
  if (place === null) return findings[0] ?? null
  const here = checks.findingsIn(place.passage).filter(stands)
  const at = here
    .filter((finding) => holds(finding, place.at))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0]
  if (at !== undefined) return at
  const below = here.find(({ start }) => start > place.at)
  if (below !== undefined)
    return findings.find(({ key, start }) => key === below.key && start === below.start) ?? below
  const order = checks.passages()
  const from = order.indexOf(place.passage)
  return findings.find(({ passage }) => order.indexOf(passage) > from) ?? findings[0] ?? null
}

/** The finding whose letters are under a point of the screen. */
export function findingUnder(
  editor: LexicalEditor,
  checks: ArticleChecks,
  x: number,
  y: number,
): ShownFinding | null {
  const range = document.caretRangeFromPoint(x, y)
  if (range === null || !editor.getRootElement()?.contains(range.startContainer)) return null
  const place = editor.read(() => {
    const node = $getNearestNodeFromDOMNode(range.startContainer)
    return node === null ? null : $placeInLine(node, range.startOffset)
  })
  if (place === null) return null
  return (
    checks
      .findingsIn(place.passage)
      .filter((finding) => holds(finding, place.at))
      .sort((one, other) => one.end - one.start - (other.end - other.start))[0] ?? null
  )
}
