import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type NodeKey,
} from 'lexical'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { moveBlock } from '../moving/moveBlock'
import { $selectWholeBlock } from '../wholeBlocks/places'

function $isIn(block: ElementNode): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return selection.has(block.getKey())
  return (
    $isRangeSelection(selection) &&
    [selection.anchor, selection.focus].every((point) => point.getNode().getTopLevelElement()?.is(block))
  )
}

/** Puts the selection into a block of the body where it isn't all in it; a block that stays whole is selected as one. */
export function $goToBlock(key: NodeKey): void {
  const block = $getNodeByKey(key)
  if (!$isElementNode(block) || $isIn(block)) return
  if ($isWholeBlock(block)) $selectWholeBlock(block)
  else block.selectStart()
}

/** Moves a block to before another, or to the end, with the caret in it wherever that was. Not inside an update. */
export function carryBlock(
  editor: LexicalEditor,
  key: NodeKey,
  before: NodeKey | null,
  newUndoStep: () => void,
): void {
  if (!editor.isEditable()) return
  editor.update(() => $goToBlock(key), { discrete: true })
  moveBlock(editor, key, before, newUndoStep)
}
