import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  type NodeKey,
} from 'lexical'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'

/** A slash typed where a block may be asked for, and what was typed behind it so far. */
export interface Slash {
  readonly key: NodeKey
  readonly at: number
  readonly typed: string
}

const longest = 24

/** The slash before the caret: at the start of a line or after a space, with nothing but letters behind it. */
export function $findSlash(): Slash | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const text = selection.anchor.getNode()
  if (!$isTextNode(text)) return null
  const block = text.getParent()
  if (block === null || !$isRootNode(block.getParent()) || $isWholeBlock(block)) return null
  const from = Math.max(0, selection.anchor.offset - longest)
  const before = text.getTextContent().slice(from, selection.anchor.offset)
  const typed = /(?:^|\s)\/([^\s/]*)$/.exec(before)?.[1]
  if (typed === undefined) return null
  const at = selection.anchor.offset - typed.length - 1
  return at > 0 || text.getPreviousSibling() === null ? { key: text.getKey(), at, typed } : null
}

/** Takes the slash and what was typed behind it out of the text. */
export function $removeSlash({ key, at, typed }: Slash): void {
  const text = $getNodeByKey(key)
  if ($isTextNode(text)) text.spliceText(at, typed.length + 1, '', true)
}
