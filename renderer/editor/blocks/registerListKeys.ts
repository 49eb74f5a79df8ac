import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $isListItemNode, type ListItemNode } from '../../../shared/document/listItem/listItemNode'
import { $selectedBlocks } from './blockKind'

const deepest = 8

/** One level deeper than the item above at most, so that no level is skipped. */
function $mayIndent(item: ListItemNode): boolean {
  const above = item.getPreviousSibling()
  return $isListItemNode(above) && item.getIndent() <= above.getIndent() && item.getIndent() < deepest
}

function $shift(by: 1 | -1): boolean {
  const items = $selectedBlocks().filter($isListItemNode)
  for (const item of items) {
    if (by === 1 && $mayIndent(item)) item.setIndent(item.getIndent() + 1)
    if (by === -1 && item.getIndent() > 0) item.setIndent(item.getIndent() - 1)
  }
  // Only lists have levels here; elsewhere the command ends without doing anything.
  return true
}

/** Tab and Shift+Tab move list items in and out; anywhere else Tab goes on to the next control. */
export const registerListKeys = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => $shift(1), COMMAND_PRIORITY_LOW),
    editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $shift(-1), COMMAND_PRIORITY_LOW),
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if (!$isRangeSelection($getSelection()) || !$selectedBlocks().some($isListItemNode)) return false
        event.preventDefault()
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        )
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
