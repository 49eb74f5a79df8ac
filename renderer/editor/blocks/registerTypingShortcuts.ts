import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  COMMAND_PRIORITY_LOW,
  KEY_SPACE_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $changeBlockKind, type BlockKind } from './blockKind'

const shortcuts: Readonly<Record<string, BlockKind>> = {
  '-': 'bulleted',
  '*': 'bulleted',
  '1.': 'numbered',
  '##': 'heading2',
  '###': 'heading3',
  '>': 'quote',
}

/**
 * `- `, `1. `, `## `, `### ` and `> ` at the start of a paragraph make it what they mean. Decided on the space key, never
 * on text as it comes in: nothing here touches what an input method is composing.
 */
export const registerTypingShortcuts = (editor: LexicalEditor, newUndoStep: () => void): (() => void) =>
  editor.registerCommand(
    KEY_SPACE_COMMAND,
    (event) => {
      if (event.isComposing || editor.isComposing()) return false
      const selection = $getSelection()
      if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
      const text = selection.anchor.getNode()
      const paragraph = text.getParent()
      if (!$isTextNode(text) || !$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent()))
        return false
      if (text.getPreviousSibling() !== null) return false
      const marker = text.getTextContent().slice(0, selection.anchor.offset)
      const kind = shortcuts[marker]
      if (kind === undefined) return false
      event.preventDefault()
      // Undo gives the marker back.
      newUndoStep()
      text.spliceText(0, marker.length, '', true)
      $changeBlockKind(paragraph, kind)
      return true
    },
    COMMAND_PRIORITY_LOW,
  )
