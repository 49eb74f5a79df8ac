import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Passage, PassageKind } from '../../../shared/checks/finding'

/** The kinds of block that are told apart; every other line is checked as a paragraph. */
const kinds: Readonly<Record<string, PassageKind>> = {
  heading: 'heading',
  quote: 'quote',
  'list-item': 'listItem',
  caption: 'caption',
  credit: 'credit',
}

const isBlock = (node: LexicalNode): node is ElementNode => $isElementNode(node) && !node.isInline()

/** The body's lines in reading order: blocks that hold words, whatever they stand in. */
export function $lines(parent: ElementNode = $getRoot()): ElementNode[] {
  return parent.getChildren().flatMap((child): ElementNode[] => {
    if (!isBlock(child)) return []
    return child.getChildren().some(isBlock) ? $lines(child) : [child]
  })
}

export interface Leaf {
  readonly key: string
  readonly text: string
  readonly isText: boolean
}

/** What a line's letters stand in, in order; a line break is one letter. */
export function $leaves(line: ElementNode): Leaf[] {
  return line.getChildren().flatMap((node): Leaf[] => {
    if ($isElementNode(node)) return $leaves(node)
    if ($isLineBreakNode(node)) return [{ key: node.getKey(), text: '\n', isText: false }]
    return $isTextNode(node) ? [{ key: node.getKey(), text: node.getTextContent(), isText: true }] : []
  })
}

const textOf = (leaves: readonly Leaf[]): string => leaves.map(({ text }) => text).join('')

export const $passage = (line: ElementNode): Passage => ({
  id: line.getKey(),
  kind: kinds[line.getType()] ?? (line.getType().toLowerCase().includes('quote') ? 'quote' : 'paragraph'),
  text: textOf($leaves(line)),
})

export interface LeafPoint {
  readonly key: string
  readonly offset: number
}

/** Where two places of a line's text stand in its leaves; null where its text isn't as long. */
export function $pointsIn(
  line: ElementNode,
  start: number,
  end: number,
): { start: LeafPoint; end: LeafPoint } | null {
  let before = 0
  let from: LeafPoint | null = null
  for (const { key, text, isText } of $leaves(line)) {
    const after = before + text.length
    if (isText && from === null && start < after) from = { key, offset: Math.max(0, start - before) }
    if (isText && from !== null && end <= after) return { start: from, end: { key, offset: end - before } }
    before = after
  }
  return null
}

/** The line that a place belongs to, and where in its text the place is. */
export function $placeInLine(node: LexicalNode, offset: number): { passage: string; at: number } | null {
  const line = [node, ...node.getParents()].find(isBlock)
  if (line === undefined) return null
  let before = 0
  for (const { key, text } of $leaves(line)) {
    if (key === node.getKey()) return { passage: line.getKey(), at: before + offset }
    before += text.length
  }
  // Between its parts, as in an empty line.
  return { passage: line.getKey(), at: 0 }
}
