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
import { $isFigureNode, type FigureNode } from '../../../shared/document/figure/figureNode'
import { FigureTextNode } from '../../../shared/document/figure/figureText'

/** The innermost block: a paragraph, heading, list item, caption or credit. */
export const $lineOf = (node: LexicalNode): ElementNode | null =>
  $findMatchingParent(node, (parent): parent is ElementNode => $isElementNode(parent) && !parent.isInline())

export const $isFigureText = (node: LexicalNode | null | undefined): node is FigureTextNode =>
  node instanceof FigureTextNode

/** The caption or credit a node stands in. */
export function $figureTextOf(node: LexicalNode): FigureTextNode | null {
  const line = $lineOf(node)
  return $isFigureText(line) ? line : null
}

/** The figure whose picture is selected as a whole. */
export function $selectedFigure(): FigureNode | null {
  const selection = $getSelection()
  if (!$isNodeSelection(selection)) return null
  const nodes = selection.getNodes()
  const [only] = nodes
  return nodes.length === 1 && $isFigureNode(only) ? only : null
}

export function $selectFigure(figure: FigureNode): void {
  const selection = $createNodeSelection()
  selection.add(figure.getKey())
  $setSelection(selection)
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

/** Puts the caret into the neighbour of a block, entering a figure by its picture from above and its credit from below. */
export function $enterNeighbour(block: ElementNode, towards: 'next' | 'previous'): void {
  const neighbour = towards === 'next' ? block.getNextSibling() : block.getPreviousSibling()
  if ($isFigureNode(neighbour)) {
    if (towards === 'next') $selectFigure(neighbour)
    else neighbour.selectEnd()
  } else if ($isElementNode(neighbour)) {
    if (towards === 'next') neighbour.selectStart()
    else neighbour.selectEnd()
  } else {
    // A figure at the very edge of the body: there must be a way to write before and after it.
    const paragraph = $createParagraphNode()
    if (towards === 'next') block.insertAfter(paragraph)
    else block.insertBefore(paragraph)
    paragraph.select()
  }
}

/** Takes the figure out; the caret goes on to what follows. */
export function $removeFigure(figure: FigureNode): void {
  const next = figure.getNextSibling()
  const previous = figure.getPreviousSibling()
  if (next === null && previous === null) $enterNeighbour(figure, 'next')
  else $enterNeighbour(figure, next === null ? 'previous' : 'next')
  figure.remove()
}
