import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import {
  $createListItemNode,
  $isListItemNode,
  listKindState,
} from '../../../shared/document/listItem/listItemNode'
import { $isBoundLine } from '../../../shared/document/wholeBlock/boundLineNode'
import { assertNever } from '../../../shared/result'
import { $lineOf, $wholeBlockOf } from '../wholeBlocks/places'

export type BlockKind = 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'bulleted' | 'numbered'

export function $blockKind(block: LexicalNode): BlockKind {
  if ($isHeadingNode(block)) return block.getTag() === 'h3' ? 'heading3' : 'heading2'
  if ($isQuoteNode(block)) return 'quote'
  if ($isListItemNode(block)) return $getState(block, listKindState)
  return 'paragraph'
}

function $createBlock(kind: BlockKind): ElementNode {
  switch (kind) {
    case 'paragraph':
      return $createParagraphNode()
    case 'heading2':
      return $createHeadingNode('h2')
    case 'heading3':
      return $createHeadingNode('h3')
    case 'quote':
      return $createQuoteNode()
    case 'bulleted':
    case 'numbered':
      return $createListItemNode(kind)
    default:
      return assertNever(kind)
  }
}

/**
 * Makes the block another kind. Where its node can be kept it is: a replaced block loses what somebody else types into
 * it offline in the meantime.
 */
export function $changeBlockKind(block: ElementNode, kind: BlockKind): void {
  if ($blockKind(block) === kind) return
  // A box holds paragraphs and lists.
  if ((kind === 'heading2' || kind === 'heading3' || kind === 'quote') && $wholeBlockOf(block) !== null)
    return
  if ($isHeadingNode(block) && (kind === 'heading2' || kind === 'heading3')) {
    block.setTag(kind === 'heading2' ? 'h2' : 'h3')
  } else if ($isListItemNode(block) && (kind === 'bulleted' || kind === 'numbered')) {
    $setState(block, listKindState, kind)
  } else {
    block.replace($createBlock(kind), true)
  }
}

/** The lines the selection touches that have a kind to choose: not those of a figure or table, which keep their shape. */
export function $selectedBlocks(): ElementNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const blocks = new Map<string, ElementNode>()
  for (const node of selection.getNodes()) {
    const line = $lineOf(node)
    if (line !== null && !$isBoundLine(line)) blocks.set(line.getKey(), line)
  }
  return [...blocks.values()]
}

/** Makes every selected block of this kind, or plain paragraphs again where all of them are already. */
export function $toggleBlockKind(kind: BlockKind): void {
  const blocks = $selectedBlocks()
  const wanted = blocks.every((block) => $blockKind(block) === kind) ? 'paragraph' : kind
  for (const block of blocks) $changeBlockKind(block, wanted)
}
