import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type ElementNode,
  type RangeSelection,
} from 'lexical'
import { $isBoundLine } from '../../../shared/document/wholeBlock/boundLineNode'
import { $isWholeBlock, type WholeBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $clearAcross, $cutsThroughWholeBlock } from './clearAcross'
import {
  $goTo,
  $isAtEdge,
  $lineOf,
  $linesIn,
  $removeWholeBlock,
  $selectedWholeBlock,
  $selectWholeBlock,
  $stopBeside,
  $wholeBlockOf,
  $writeBelow,
} from './places'

/** Nothing is written in any line, and there is no picture to lose. */
const $saysNothing = (block: WholeBlockNode): boolean =>
  !block.isStop() && $linesIn(block).every((line) => line.isEmpty())

/** Paragraphs and list items of a fact box join each other, and nothing else. */
function $deleteInBody(line: ElementNode, backward: boolean): boolean {
  const beside = backward ? line.getPreviousSibling() : line.getNextSibling()
  if ($isElementNode(beside) && !$isBoundLine(beside) && !$isWholeBlock(beside)) return false
  if (!backward) return true
  // A list item becomes plain first, as anywhere.
  if (!$isParagraphNode(line)) return false
  if ($isBoundLine(beside)) {
    beside.selectEnd()
    if (line.isEmpty() && line.getNextSibling() !== null) line.remove()
  }
  return true
}

function $deleteInBoundLine(line: ElementNode, whole: WholeBlockNode, backward: boolean): boolean {
  const top = line.getTopLevelElement()
  const stop = $stopBeside(line, backward ? 'previous' : 'next')
  if (stop === null) {
    if (!backward) return true
    if (!$isWholeBlock(top)) return true
    if (!$saysNothing(top)) $selectWholeBlock(top)
    else {
      const paragraph = $createParagraphNode()
      top.replace(paragraph)
      paragraph.select()
    }
  }
  // From one cell Backspace reaches no other: held down, it would empty a table.
  else if (whole.is(line.getParent()) || $isWholeBlock(stop)) $goTo(stop, backward ? 'end' : 'start')
  return true
}

/** Deleting at the edge of a whole block reaches for the block first; it never joins lines across the edge. */
function $deleteAtEdge(selection: RangeSelection, backward: boolean): boolean {
  const line = $lineOf(selection.anchor.getNode())
  if (line === null || !$isAtEdge(selection.anchor, line, backward ? 'start' : 'end')) return false
  const whole = $wholeBlockOf(line)
  if (whole !== null)
    return $isBoundLine(line) ? $deleteInBoundLine(line, whole, backward) : $deleteInBody(line, backward)

  const neighbour = backward ? line.getPreviousSibling() : line.getNextSibling()
  if (!$isWholeBlock(neighbour)) return false
  // Headings, quotes and list items become plain first, as anywhere.
  if (backward && !$isParagraphNode(line)) return false
  $selectWholeBlock(neighbour)
  if (line.isEmpty() && line.getNextSibling() !== null) line.remove()
  return true
}

/** Delete and Backspace, as far as a whole block is concerned; false where the editor's own way is the right one. */
export function $delete(backward: boolean): boolean {
  const block = $selectedWholeBlock()
  if (block !== null) {
    $removeWholeBlock(block)
    return true
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (selection.isCollapsed()) return $deleteAtEdge(selection, backward)
  if (!$cutsThroughWholeBlock(selection)) return false
  $clearAcross(selection)
  return true
}

/** Enter goes from the picture through the lines of a block and out below; it never splits a line that belongs to it. */
export function $enter(): boolean {
  const block = $selectedWholeBlock()
  if (block !== null) {
    const [line] = $linesIn(block)
    if (line === undefined) $writeBelow(block)
    else line.selectEnd()
    return true
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if ($cutsThroughWholeBlock(selection)) $clearAcross(selection)
  const line = $lineOf(selection.anchor.getNode())
  const top = line?.getTopLevelElement()
  if (!line || !$isWholeBlock(top)) return false
  if ($isBoundLine(line)) {
    const next = $stopBeside(line, 'next')
    if (next === null) $writeBelow(top)
    else $goTo(next, 'end')
    return true
  }
  // An empty last line is the way out of a box.
  if (!line.isEmpty() || !$isParagraphNode(line) || line.getNextSibling() !== null) return false
  $writeBelow(top)
  if (!$isBoundLine(line.getPreviousSibling())) line.remove()
  return true
}
