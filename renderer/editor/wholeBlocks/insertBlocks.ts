import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type NodeKey,
} from 'lexical'
import { $isWholeBlock, type WholeBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $linesIn, $selectWholeBlock } from './places'

/** The block of the body the caret is in, by its key; null where there is none. */
export function $blockOfSelection(): NodeKey | null {
  const selection = $getSelection()
  const node = $isRangeSelection(selection)
    ? selection.anchor.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : undefined
  if (node === undefined || $isRootNode(node)) return null
  return node.getTopLevelElement()?.getKey() ?? null
}

/** Puts blocks below the block of that key, else at the end. There is always a line to write on below them. */
export function $insertBelow(blocks: readonly ElementNode[], key: NodeKey | null): void {
  const given = key === null ? null : $getNodeByKey(key)
  const block = given?.isAttached() ? given : $getRoot().getLastChild()
  // An empty paragraph makes room: the blocks come above it, and it stays to write on.
  if ($isElementNode(block) && !$isWholeBlock(block) && block.isEmpty()) {
    for (const each of blocks) block.insertBefore(each)
    return
  }
  if (block === null) $getRoot().append(...blocks)
  else for (const each of blocks.toReversed()) block.insertAfter(each)
  const last = blocks.at(-1)
  if (last?.getNextSibling() === null) last.insertAfter($createParagraphNode())
}

/** Puts a new block below the caret and goes into it: to its first line, or onto it where something is to be chosen first. */
export function $insertWholeBlock(block: WholeBlockNode, goes: 'in' | 'onto' | 'below' = 'in'): void {
  $insertBelow([block], $blockOfSelection())
  const [line] = $linesIn(block)
  const below = block.getNextSibling()
  if (goes === 'in' && line !== undefined) line.selectStart()
  else if (goes === 'below' && $isElementNode(below) && !$isWholeBlock(below)) below.selectStart()
  else $selectWholeBlock(block)
}
