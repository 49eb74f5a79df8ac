import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $isAtEdge, $isFigureText, $lineOf } from '../figure/figurePlaces'
import { $blockKind, $changeBlockKind } from './blockKind'

/** Backspace at the start of a heading, quote or list item makes it a paragraph; only the next one joins it to what is above. */
export const registerPlainFirst = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(
    DELETE_CHARACTER_COMMAND,
    (backward) => {
      const selection = $getSelection()
      if (!backward || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const line = $lineOf(selection.anchor.getNode())
      if (line === null || $isFigureText(line) || !$isAtEdge(selection.anchor, line, 'start')) return false
      const above = line.getPreviousSibling()
      // An empty line above a heading is what Backspace is meant for.
      const takesLineAbove = !line.isEmpty() && $isElementNode(above) && above.isEmpty()
      if ($blockKind(line) === 'paragraph' || takesLineAbove) return false
      $changeBlockKind(line, 'paragraph')
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
