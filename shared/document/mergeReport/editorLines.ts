import { $createLinkNode, $isLinkNode } from '@lexical/link'
import {
  $createLineBreakNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Inline } from '../../story/articleBody'
import type { Stretch } from './sentences'

/** The elements of the page that hold words themselves: paragraphs, captions, whatever holds no blocks of its own. */
export const $lineElements = (within: ElementNode = $getRoot()): ElementNode[] =>
  within.getChildren().flatMap((child) => {
    if (!$isElementNode(child) || child.isInline()) return []
    const inner = $lineElements(child)
    return inner.length > 0 ? inner : [child]
  })

/** The line's texts and breaks in order, as the projection reads them. */
const $leaves = (element: ElementNode): LexicalNode[] =>
  element.getChildren().flatMap((child) => ($isElementNode(child) ? $leaves(child) : [child]))

export const $lineText = (line: ElementNode): string =>
  $leaves(line)
    .map((leaf) => ($isLineBreakNode(leaf) ? '\n' : leaf.getTextContent()))
    .join('')

interface Point {
  readonly key: string
  readonly offset: number
  readonly type: 'text' | 'element'
}

/** Where a place in the line's text is among its nodes. */
function $pointAt(line: ElementNode, place: number): Point {
  let left = place
  for (const leaf of $leaves(line)) {
    const size = $isLineBreakNode(leaf) ? 1 : leaf.getTextContentSize()
    if ($isTextNode(leaf) && left <= size) return { key: leaf.getKey(), offset: left, type: 'text' }
    left -= size
  }
  return { key: line.getKey(), offset: line.getChildrenSize(), type: 'element' }
}

/** Texts, breaks and links of the editor for a stretch of an article. */
export const $inlineNodes = (children: readonly Inline[]): LexicalNode[] =>
  children.map((child) => {
    if (child.kind === 'lineBreak') return $createLineBreakNode()
    if (child.kind === 'link') return $createLinkNode(child.url).append(...$inlineNodes(child.children))
    return child.marks.reduce((node, mark) => node.toggleFormat(mark), $createTextNode(child.text))
  })

/** Writes over a stretch of a line; one that is empty only inserts. */
export function $writeInLine(line: ElementNode, { start, end }: Stretch, children: readonly Inline[]): void {
  const [from, to] = [$pointAt(line, start), $pointAt(line, end)]
  const selection = $createRangeSelection()
  selection.anchor.set(from.key, from.offset, from.type)
  selection.focus.set(to.key, to.offset, to.type)
  $setSelection(selection)
  if (!selection.isCollapsed()) selection.removeText()
  if (children.length === 0) return
  // Not into a link that ends or begins here.
  const link = selection.anchor.getNode().getParents().find($isLinkNode)
  if (link !== undefined && start === end) {
    if (selection.anchor.offset === 0) link.selectPrevious().insertNodes($inlineNodes(children))
    else link.selectNext(0, 0).insertNodes($inlineNodes(children))
    return
  }
  selection.insertNodes($inlineNodes(children))
}
