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
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $figureTextOf, $isAtEdge, $isFigureText, $lineOf } from './figurePlaces'

const $topBlock = (point: PointType): ElementNode | null => {
  const top = point.getNode().getTopLevelElement()
  return $isElementNode(top) ? top : null
}

/** True for a selection that begins or ends inside a caption or credit and leaves it: joining its ends would tear a figure apart. */
export function $cutsThroughFigure(selection: RangeSelection): boolean {
  if (selection.isCollapsed()) return false
  const { anchor, focus } = selection
  const from = $figureTextOf(anchor.getNode())
  const to = $figureTextOf(focus.getNode())
  return (from ?? to) !== null && !(from !== null && to !== null && from.is(to))
}

/** Every line of writing from the first block to the last, in order. */
const $linesOf = (blocks: readonly ElementNode[]): ElementNode[] =>
  blocks.flatMap((block) => ($isFigureNode(block) ? block.getChildren().filter($isFigureText) : [block]))

function $clearLine(line: ElementNode, from: PointType | null, to: PointType | null): void {
  const range = $createRangeSelection()
  range.anchor.set(line.getKey(), 0, 'element')
  range.focus.set(line.getKey(), line.getChildrenSize(), 'element')
  if (from !== null) range.anchor.set(from.key, from.offset, from.type)
  if (to !== null) range.focus.set(to.key, to.offset, to.type)
  if (!range.isCollapsed()) range.removeText()
}

/**
 * Removes what is selected, line by line, without joining lines across a figure's edge. A figure goes only when all of it
 * is selected; else just the selected words of its caption and credit. The caret ends where the selection began.
 */
export function $clearAcrossFigures(selection: RangeSelection): void {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const first = $topBlock(start)
  const last = $topBlock(end)
  const startLine = $lineOf(start.getNode())
  const endLine = $lineOf(end.getNode())
  if (first === null || last === null || startLine === null || endLine === null) return

  const blocks: ElementNode[] = []
  for (let block = first; ;) {
    blocks.push(block)
    const next = block.getNextSibling()
    if (block.is(last) || !$isElementNode(next)) break
    block = next
  }
  const lines = $linesOf(blocks)
  const touched = lines.slice(
    lines.findIndex((line) => line.is(startLine)),
    lines.findIndex((line) => line.is(endLine)) + 1,
  )
  const startsWhole = $isAtEdge(start, first, 'start')
  const endsWhole = $isAtEdge(end, last, 'end')
  const whole = blocks.filter((block) => {
    if (block.is(first) && block.is(last)) return false
    if (block.is(first)) return startsWhole && $isFigureNode(block)
    return block.is(last) ? endsWhole && $isFigureNode(block) : true
  })
  const everything = startsWhole && endsWhole && blocks.length === $getRoot().getChildrenSize()
  if (everything) {
    const paragraph = $createParagraphNode()
    $getRoot().clear().append(paragraph)
    paragraph.select()
    return
  }

  const isWhole = (block: LexicalNode | null): boolean => whole.some((each) => each.is(block))
  for (const line of touched.toReversed()) {
    if (!isWhole(line.getTopLevelElement()))
      $clearLine(line, line.is(startLine) ? start : null, line.is(endLine) ? end : null)
  }
  // The rest of the first line is gone, so its end is where the selection began.
  if (!isWhole(first)) startLine.selectEnd()
  else if (!isWhole(last)) endLine.selectStart()
  else {
    const paragraph = $createParagraphNode()
    first.insertBefore(paragraph)
    paragraph.select()
  }
  for (const block of whole) block.remove()
}
