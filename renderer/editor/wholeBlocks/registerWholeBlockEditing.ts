import { $getClipboardDataFromSelection, setLexicalClipboardDataTransfer } from '@lexical/clipboard'
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $flattenToLine } from '../../../shared/document/wholeBlock/flattenToLine'
import { $isWholeBlock } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { $clearAcross, $cutsThroughWholeBlock } from './clearAcross'
import { $delete, $enter } from './edgeKeys'
import { $boundLineOf, $enterNeighbour, $selectedWholeBlock } from './places'

const inOneLine = (text: string): string => text.replace(/\s*[\t\r\n]+\s*/g, ' ')

/** The bound line the caret stands in, which takes in single lines only. */
function $boundLineAtCaret() {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $boundLineOf(selection.anchor.getNode()) : null
}

/** Before anything is typed or pasted over a selection that cuts through a whole block, it is cleared line by line. */
function $clearFirst(): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection) && $cutsThroughWholeBlock(selection)) $clearAcross(selection)
}

/** Into a bound line plain words are put as one line. */
function $insertWords(text: string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $boundLineAtCaret() === null) return false
  selection.insertText(inOneLine(text.trim()))
  return true
}

/** Kinds of clipboard data that carry more than plain words. */
const formatted = new Set(['text/html', 'application/x-lexical-editor'])

/** Whatever is typed, deleted, cut or pasted, whole blocks stay whole. */
export const registerWholeBlockEditing = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerCommand(DELETE_CHARACTER_COMMAND, $delete, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_WORD_COMMAND, $delete, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(DELETE_LINE_COMMAND, $delete, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      REMOVE_TEXT_COMMAND,
      () => {
        const selection = $getSelection()
        return $isRangeSelection(selection) && !selection.isCollapsed() && $delete(true)
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $enter, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => {
        $clearFirst()
        if ($selectedWholeBlock() !== null) return true
        const line = $boundLineAtCaret()
        return line !== null && !line.mayBreak()
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        if ($selectedWholeBlock() === null || !event.inputType.startsWith('insert')) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (payload) => {
        // A letter typed while a block is selected would replace it.
        if ($selectedWholeBlock() !== null) return true
        $clearFirst()
        const dropped = typeof payload === 'string' ? null : payload.dataTransfer
        return dropped ? $insertWords(dropped.getData('text/plain')) : false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        // A picture alone is taken as a photo; Word sends one along with its words.
        if (!data || (data.files.length > 0 && data.getData('text/plain') === '')) return false
        const block = $selectedWholeBlock()
        if (block !== null) $enterNeighbour(block, 'next')
        $clearFirst()
        const line = $boundLineAtCaret()
        // What brings marks and links comes as nodes, which are flattened below.
        if (line === null || (!line.isPlain() && data.types.some((type) => formatted.has(type)))) return false
        event.preventDefault()
        return $insertWords(data.getData('text/plain'))
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes, selection }) => {
        const line = $boundLineAtCaret()
        if (line !== null) {
          if (line.isPlain()) return $insertWords(nodes.map((node) => node.getTextContent()).join(' '))
          selection.insertNodes($flattenToLine(nodes, () => $createTextNode(' ')))
          return true
        }
        const last = nodes.at(-1)
        if (!$isWholeBlock(last)) return false
        // Writing goes on below the block, not in its last line.
        selection.insertNodes(nodes)
        if (last.isAttached()) $enterNeighbour(last.getLatest(), 'next')
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CUT_COMMAND,
      (event) => {
        const selection = $getSelection()
        const data = event !== null && 'clipboardData' in event ? event.clipboardData : null
        const across = $isRangeSelection(selection) && $cutsThroughWholeBlock(selection)
        if (event === null || data === null || ($selectedWholeBlock() === null && !across)) return false
        event.preventDefault()
        setLexicalClipboardDataTransfer(data, $getClipboardDataFromSelection(selection))
        return $delete(true)
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      FORMAT_TEXT_COMMAND,
      () => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return $selectedWholeBlock() !== null
        const line = $boundLineOf(selection.anchor.getNode())
        return line !== null && line.isPlain() && !$cutsThroughWholeBlock(selection)
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
