import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $selectedWholeBlock } from '../../../renderer/editor/wholeBlocks/places'
import { $textOf, edit } from './bodyEditor'

export const press = (editor: LexicalEditor, key: 'enter' | 'backspace' | 'delete' | 'shiftEnter'): void =>
  edit(editor, () => {
    if (key === 'enter') editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    else if (key === 'shiftEnter') editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
    else editor.dispatchCommand(DELETE_CHARACTER_COMMAND, key === 'backspace')
  })
export const keyEvent = (given: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ preventDefault: () => undefined, shiftKey: false, ...given }) as unknown as KeyboardEvent
export const tab = (editor: LexicalEditor, shiftKey = false): void =>
  edit(editor, () => void editor.dispatchCommand(KEY_TAB_COMMAND, keyEvent({ shiftKey })))
export const caretAt = (editor: LexicalEditor, words: string, at: number): void =>
  edit(editor, () => void $textOf(words).select(at, at))
/** The line the caret is in, as `kind: words`, or the kind of the block that is selected as a whole. */
export const caret = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() => {
    const whole = $selectedWholeBlock()
    if (whole !== null) return `[${whole.getType()}]`
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return 'nowhere'
    const node = selection.anchor.getNode()
    const line = $isElementNode(node) ? node : node.getParentOrThrow()
    return `${line.getType()}: ${line.getTextContent()}`
  })
