import {
  $createNodeSelection,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $isTableRowNode } from '../../../shared/document/table/tableRowNode'
import { $isBoundLine, type BoundLineNode } from '../../../shared/document/wholeBlock/boundLineNode'
import { $isWholeBlock, type WholeBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'

/** A block that is written in: a paragraph, heading, list item, caption or cell. */
const $isLine = (node: LexicalNode | null | undefined): node is ElementNode =>
  $isElementNode(node) &&
  !node.isInline() &&
  node.getParent() !== null &&
  !$isWholeBlock(node) &&
  !$isTableRowNode(node)

/** The line a node stands in or is. Null between lines, where there is nothing to write on. */
export const $lineOf = (node: LexicalNode): ElementNode | null => $findMatchingParent(node, $isLine)

/** The caption, credit or other line of a whole block a node stands in. */
export function $boundLineOf(node: LexicalNode): BoundLineNode | null {
  const line = $lineOf(node)
  return $isBoundLine(line) ? line : null
}

/** The innermost whole block that holds the node or is it. */
export const $wholeBlockOf = (node: LexicalNode): WholeBlockNode | null =>
  $findMatchingParent(node, $isWholeBlock)

/** The lines of writing in a block, itself included, in order. */
export const $linesIn = (block: LexicalNode): ElementNode[] =>
  $isLine(block) ? [block] : $isElementNode(block) ? block.getChildren().flatMap($linesIn) : []

/** Where the caret can stop in a block, in order: its lines, and pictures and the like, which are selected as a whole. */
export type Stop = ElementNode
const $stopsIn = (block: LexicalNode): Stop[] =>
  $isLine(block)
    ? [block]
    : $isElementNode(block)
      ? [...($isWholeBlock(block) && block.isStop() ? [block] : []), ...block.getChildren().flatMap($stopsIn)]
      : []

/**
 * The stop before or after this one within its block of the body; null at its edge. From a block that is no stop itself
 * the next one is its first.
 */
export function $stopBeside(stop: Stop, towards: 'next' | 'previous'): Stop | null {
  const top = stop.getTopLevelElement()
  const stops = top === null ? [] : $stopsIn(top)
  const at = stops.findIndex((each) => each.is(stop))
  return stops[towards === 'next' ? at + 1 : at - 1] ?? null
}

/** The stop of the next or previous block that is nearest to this one. */
export function $stopOfNeighbour(block: ElementNode, towards: 'next' | 'previous'): Stop | null {
  const neighbour = towards === 'next' ? block.getNextSibling() : block.getPreviousSibling()
  const stops = neighbour === null ? [] : $stopsIn(neighbour)
  return (towards === 'next' ? stops[0] : stops.at(-1)) ?? null
}

/** The whole block that is selected as one. */
export function $selectedWholeBlock(): WholeBlockNode | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const nodes = selection.getNodes()
  const [only] = nodes
  return nodes.length === 1 && $isWholeBlock(only) ? only : null
}

export function $selectWholeBlock(block: WholeBlockNode): void {
  const selection = $createNodeSelection()
  selection.add(block.getKey())
  $setSelection(selection)
}

/** Goes to a stop: into a line by the given edge, onto anything else as a whole. */
export function $goTo(stop: Stop, edge: 'start' | 'end'): void {
  if ($isWholeBlock(stop)) $selectWholeBlock(stop)
  else if (edge === 'start') stop.selectStart()
  else stop.selectEnd()
}

/** True where nothing stands between the point and that edge of the block. */
export function $isAtEdge(point: PointType, block: ElementNode, edge: 'start' | 'end'): boolean {
  const node = point.getNode()
  const last = $isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize()
  if (point.offset !== (edge === 'start' ? 0 : last)) return false
  for (let at: LexicalNode | null = node; at !== null && !at.is(block); at = at.getParent()) {
    if ((edge === 'start' ? at.getPreviousSibling() : at.getNextSibling()) !== null) return false
  }
  return true
}

/** Puts the caret into the neighbour of a block: onto a picture from above, into the last line from below. */
export function $enterNeighbour(block: ElementNode, towards: 'next' | 'previous'): void {
  const stop = $stopOfNeighbour(block, towards)
  if (stop !== null) $goTo(stop, towards === 'next' ? 'start' : 'end')
  else {
    // A whole block at the very edge of the body: there must be a way to write before and after it.
    const paragraph = $createParagraphNode()
    if (towards === 'next') block.insertAfter(paragraph)
    else block.insertBefore(paragraph)
    paragraph.select()
  }
}

/** Puts the caret below a block of the body: on the empty line there, or on a new one. */
export function $writeBelow(block: ElementNode): void {
  const below = block.getNextSibling()
  if ($isLine(below) && below.isEmpty()) below.select()
  else {
    const paragraph = $createParagraphNode()
    block.insertAfter(paragraph)
    paragraph.select()
  }
}

/** Takes the block out; the caret goes on to what follows. */
export function $removeWholeBlock(block: WholeBlockNode): void {
  const next = block.getNextSibling()
  const around = block.getParent()
  if (next === null && block.getPreviousSibling() === null) {
    // The last photo of a gallery takes the gallery with it.
    if ($isWholeBlock(around)) return $removeWholeBlock(around)
    $enterNeighbour(block, 'next')
  } else $enterNeighbour(block, next === null ? 'previous' : 'next')
  block.remove()
}
