import { $isLinkNode } from '@lexical/link'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { BoundLineNode } from '../../../shared/document/wholeBlock/boundLineNode'
import { $flattenToLine } from '../../../shared/document/wholeBlock/flattenToLine'

/** One kind of line a whole block has exactly one of. */
export interface LinePart {
  readonly is: (node: LexicalNode) => node is BoundLineNode
  readonly create: () => BoundLineNode
}

const $isInline = (node: LexicalNode): boolean =>
  $isTextNode(node) || $isLineBreakNode(node) || ($isElementNode(node) && node.isInline())

/** Of several lines the first is kept and takes in what the others say. */
function $keepOne(lines: readonly ElementNode[], create: () => ElementNode): ElementNode {
  const [first = create(), ...others] = lines
  for (const other of others) {
    if (!first.isEmpty() && !other.isEmpty()) first.append($createTextNode(' '))
    first.append(...other.getChildren())
    other.remove()
  }
  return first
}

/** Blocks that have no place in `around` go below it, in their order. */
export function $putBelow(around: ElementNode, strays: readonly LexicalNode[]): void {
  const top = around.getTopLevelElement() ?? around
  for (const stray of strays.toReversed())
    top.insertAfter($isInline(stray) ? $createParagraphNode().append(stray) : stray)
}

/** A block's own lines, each once and first, in their order; `mayHold` says what may follow them. The rest goes below. */
export function $mendLines(
  block: ElementNode,
  parts: readonly LinePart[],
  mayHold: (node: LexicalNode) => boolean = () => false,
): void {
  const children = block.getChildren()
  const inPlace = parts.every(({ is }, index) => children[index] !== undefined && is(children[index]))
  if (
    inPlace &&
    children.slice(parts.length).every((child) => mayHold(child) && !parts.some(({ is }) => is(child)))
  )
    return
  const lines = parts.map(({ is, create }) => $keepOne(children.filter(is), create))
  const strays = children.filter((child) => !parts.some(({ is }) => is(child)) && !mayHold(child))
  // Only what stands wrong is moved: a moved line loses what somebody else types in it meanwhile.
  lines.forEach((line, index) => {
    const there = block.getChildAtIndex(index)
    if (there === null) block.append(line)
    else if (!there.is(line)) there.insertBefore(line)
  })
  const [first] = lines
  const words = first === undefined ? [] : strays.filter($isInline)
  first?.append(...words)
  $putBelow(
    block,
    strays.filter((stray) => !words.includes(stray)),
  )
}

/** A line outside its block is a paragraph; blocks inside one are its words; a plain one holds nothing but words. */
export const mendBoundLine =
  ($isHome: (node: LexicalNode | null) => boolean) =>
  (line: BoundLineNode): void => {
    if (!$isHome(line.getParent())) {
      line.replace($createParagraphNode(), true)
      return
    }
    if (line.getChildren().some((child) => !$isInline(child))) {
      const $between = () => (line.mayBreak() ? $createLineBreakNode() : $createTextNode(' '))
      const words = $flattenToLine(line.getChildren(), $between)
      line.clear().append(...words)
    }
    if (line.isPlain()) for (const child of line.getChildren()) $makePlain(child)
  }

function $makePlain(child: LexicalNode): void {
  if ($isTextNode(child)) {
    if (child.getFormat() !== 0) child.setFormat(0)
  } else if ($isLineBreakNode(child)) child.replace($createTextNode(' '))
  else if ($isLinkNode(child)) {
    for (const inner of child.getChildren()) child.insertBefore(inner)
    child.remove()
  }
}
