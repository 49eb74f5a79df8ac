import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $isBoundLine } from '../../../shared/document/wholeBlock/boundLineNode'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $isAtEdge, $lineOf } from '../wholeBlocks/places'
import { $blockKind, $changeBlockKind } from './blockKind'

/** Backspace at the start of a heading, quote or list item makes it a paragraph; only the next one joins it to what is above. */
export const registerPlainFirst = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    DELETE_CHARACTER_COMMAND,
    (backward) => {
      const selection = $getSelection()
      if (!backward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const line = $lineOf(selection.anchor.getNode())
      if (line === null || $isBoundLine(line) || !$isAtEdge(selection.anchor, line, 'start')) return false
      const above = line.getPreviousSibling()
      // An empty line above a heading is what Backspace is meant for.
      const takesLineAbove =
        !line.isEmpty() && $isElementNode(above) && above.isEmpty() && !$isWholeBlock(above)
      if ($blockKind(line) === 'paragraph' || takesLineAbove) return false
      $changeBlockKind(line, 'paragraph')
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
