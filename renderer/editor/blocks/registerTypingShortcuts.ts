import {
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  $onUpdate,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  KEY_SPACE_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type ParagraphNode,
  type TextNode,
} from 'lexical'
import { $createDividerNode } from '../../../shared/document/divider/dividerNode'
import { $insertWholeBlock } from '../wholeBlocks/insertBlocks'
import { $changeBlockKind, type BlockKind } from './blockKind'

const kinds: Readonly<Record<string, BlockKind>> = {
  '-': 'bulleted',
  '*': 'bulleted',
  '1.': 'numbered',
  '##': 'heading2',
  '###': 'heading3',
  '>': 'quote',
}
const dividerMarker = '---'

interface Typed {
  readonly paragraph: ParagraphNode
  readonly text: TextNode
  /** What stands before the caret, from the paragraph's start. */
  readonly marker: string
}

function $typedAtStart(): Typed | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const text = selection.anchor.getNode()
  const paragraph = text.getParent()
  if (!$isTextNode(text) || !$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent())) return null
  if (text.getPreviousSibling() !== null) return null
  return { paragraph, text, marker: text.getTextContent().slice(0, selection.anchor.offset) }
}

/**
 * `- `, `1. `, `## `, `### ` and `> ` at the start of a paragraph make it what they mean; `---` alone on it, with a space
 * or Enter, makes it a divider. Decided on that key, never on text as it comes in: nothing here touches what an input
 * method is composing.
 */
export function registerTypingShortcuts(editor: LexicalEditor, newUndoStep: () => void): () => void {
  const $onKey = (event: KeyboardEvent | null, known: (typed: Typed) => (() => void) | null): boolean => {
    if (event === null || event.isComposing || editor.isComposing()) return false
    const typed = $typedAtStart()
    const change = typed === null ? null : known(typed)
    if (typed === null || change === null) return false
    event.preventDefault()
    // A step of its own: undo gives the marker back, and what is written on is not undone with it.
    newUndoStep()
    $onUpdate(newUndoStep)
    change()
    return true
  }
  const divider = ({ paragraph, marker }: Typed): (() => void) | null =>
    marker === dividerMarker && paragraph.getTextContent() === dividerMarker
      ? () => {
          paragraph.clear().select()
          $insertWholeBlock($createDividerNode(), 'below')
        }
      : null
  const kind = ({ paragraph, text, marker }: Typed): (() => void) | null => {
    const meant = kinds[marker]
    if (meant === undefined) return null
    return () => {
      text.spliceText(0, marker.length, '', true)
      $changeBlockKind(paragraph, meant)
    }
  }
  return mergeRegister(
    editor.registerCommand(
      KEY_SPACE_COMMAND,
      (event) => $onKey(event, (typed) => divider(typed) ?? kind(typed)),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => event?.shiftKey !== true && $onKey(event, divider),
      COMMAND_PRIORITY_LOW,
    ),
  )
}
