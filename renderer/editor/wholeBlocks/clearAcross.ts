import {
  $createParagraphNode,
  $createRangeSelection,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { $isBoundLine } from '../../../shared/document/wholeBlock/boundLineNode'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $isAtEdge, $lineOf, $linesIn, $wholeBlockOf } from './places'

const $topBlock = (point: PointType): ElementNode | null => {
  const top = point.getNode().getTopLevelElement()
  return $isElementNode(top) ? top : null
}

/** True for a selection that begins or ends inside a whole block and leaves the line there: joining its ends would tear it apart. */
export function $cutsThroughWholeBlock(selection: RangeSelection): boolean {
  if (selection.isCollapsed()) return false
  const [from, to] = [selection.anchor.getNode(), selection.focus.getNode()]
  const [around, other] = [$wholeBlockOf(from), $wholeBlockOf(to)]
  if (around === null && other === null) return false
  const [line, last] = [$lineOf(from), $lineOf(to)]
  if (line === null || last === null) return true
  if (line.is(last)) return false
  // Paragraphs of one fact box join as paragraphs do anywhere.
  const free = !$isBoundLine(line) && !$isBoundLine(last)
  return !(free && around !== null && around.is(other))
}

function $clearLine(line: ElementNode, from: PointType | null, to: PointType | null): void {
  const range = $createRangeSelection()
  range.anchor.set(line.getKey(), 0, 'element')
  range.focus.set(line.getKey(), line.getChildrenSize(), 'element')
  if (from !== null) range.anchor.set(from.key, from.offset, from.type)
  if (to !== null) range.focus.set(to.key, to.offset, to.type)
  if (!range.isCollapsed()) range.removeText()
}

function $clearPage(): void {
  const paragraph = $createParagraphNode()
  $getRoot().clear().append(paragraph)
  paragraph.select()
}

/**
 * Removes what is selected, line by line, without joining lines across a whole block's edge. Such a block goes only when
 * all of it is selected; else just the selected words of its lines. The caret ends where the selection began.
 */
export function $clearAcross(selection: RangeSelection): void {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const first = $topBlock(start)
  const last = $topBlock(end)
  if (first === null || last === null) return

  const blocks: ElementNode[] = []
  for (let block = first; ;) {
    blocks.push(block)
    const next = block.getNextSibling()
    if (block.is(last) || !$isElementNode(next)) break
    block = next
  }
  const startsWhole = $isAtEdge(start, first, 'start')
  const endsWhole = $isAtEdge(end, last, 'end')
  if (startsWhole && endsWhole && blocks.length === $getRoot().getChildrenSize()) return $clearPage()

  const whole = blocks.filter((block) => {
    if (block.is(first) && block.is(last)) return false
    if (block.is(first)) return startsWhole && $isWholeBlock(block)
    return block.is(last) ? endsWhole && $isWholeBlock(block) : true
  })
  const isWhole = (block: LexicalNode | null): boolean => whole.some((each) => each.is(block))

  const startLine = $lineOf(start.getNode())
  const endLine = $lineOf(end.getNode())
  const lines = blocks.flatMap($linesIn)
  const touched = lines.slice(
    startLine === null ? 0 : lines.findIndex((line) => line.is(startLine)),
    endLine === null ? lines.length : lines.findIndex((line) => line.is(endLine)) + 1,
  )
  for (const line of touched.toReversed()) {
    if (!isWhole(line.getTopLevelElement()))
      $clearLine(line, line.is(startLine) ? start : null, line.is(endLine) ? end : null)
  }
  // The rest of the first line is gone, so its end is where the selection began.
  if (!isWhole(first) && startLine !== null) startLine.selectEnd()
  else if (!isWhole(last) && endLine !== null) endLine.selectStart()
  else {
    const paragraph = $createParagraphNode()
    first.insertBefore(paragraph)
    paragraph.select()
  }
  for (const block of whole) block.remove()
}
