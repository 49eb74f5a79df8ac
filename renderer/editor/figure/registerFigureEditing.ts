import { $getClipboardDataFromSelection, setLexicalClipboardDataTransfer } from '@lexical/clipboard'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
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
  $isParagraphNode,
  mergeRegister,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import { $isCaptionNode } from '../../../shared/document/figure/captionNode'
import { $isCreditNode } from '../../../shared/document/figure/creditNode'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $clearAcrossFigures, $cutsThroughFigure } from './clearAcrossFigures'
import {
  $enterNeighbour,
  $figureTextOf,
  $isAtEdge,
  $lineOf,
  $removeFigure,
  $selectedFigure,
  $selectFigure,
} from './figurePlaces'

const inOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ')

/** Deleting at the edge of a figure reaches for the figure first; it never joins lines across the edge. */
function $deleteAtEdge(selection: RangeSelection, backward: boolean): boolean {
  const line = $lineOf(selection.anchor.getNode())
  if (line === null || !$isAtEdge(selection.anchor, line, backward ? 'start' : 'end')) return false
  const figure = line.getParent()
  if ($isFigureNode(figure)) {
    if (backward && $isCaptionNode(line)) $selectFigure(figure)
    else if (backward) figure.getCaption()?.selectEnd()
    else if ($isCaptionNode(line)) figure.getCredit()?.selectStart()
    return true
  }
  const neighbour = backward ? line.getPreviousSibling() : line.getNextSibling()
  if (!$isFigureNode(neighbour)) return false
  // Headings, quotes and list items become plain first, as anywhere.
  if (backward && !$isParagraphNode(line)) return false
  $selectFigure(neighbour)
  if (line.isEmpty() && line.getNextSibling() !== null) line.remove()
  return true
}

function $delete(backward: boolean): boolean {
  const figure = $selectedFigure()
  if (figure !== null) {
    $removeFigure(figure)
    return true
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (selection.isCollapsed()) return $deleteAtEdge(selection, backward)
  if (!$cutsThroughFigure(selection)) return false
  $clearAcrossFigures(selection)
  return true
}

/** Enter goes from the picture to the caption, on to the credit, and out below; it never splits a line of the figure. */
function $enter(): boolean {
  const figure = $selectedFigure()
  if (figure !== null) {
    figure.getCaption()?.selectEnd()
    return true
  }
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if ($cutsThroughFigure(selection)) $clearAcrossFigures(selection)
  const line = $figureTextOf(selection.anchor.getNode())
  const around = line?.getParent()
  if (!line || !$isFigureNode(around)) return false
  if ($isCaptionNode(line)) around.getCredit()?.selectEnd()
  else {
    const below = around.getNextSibling()
    if ($isElementNode(below) && below.isEmpty()) below.select()
    else {
      const paragraph = $createParagraphNode()
      around.insertAfter(paragraph)
      paragraph.select()
    }
  }
  return true
}

/** Before anything is typed or pasted over a selection that cuts through a figure, the selection is cleared line by line. */
function $clearFirst(): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection) && $cutsThroughFigure(selection)) $clearAcrossFigures(selection)
}

/** Into a caption or credit things are pasted as one line of plain words. */
function $insertIntoFigureText(text: string): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $figureTextOf(selection.anchor.getNode()) === null) return false
  selection.insertText(inOneLine(text.trim()))
  return true
}

/** Whatever is typed, deleted, cut or pasted, a figure stays a picture, one caption and one credit. */
export const registerFigureEditing = (editor: LexicalEditor): (() => void) =>
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
        const selection = $getSelection()
        return $isRangeSelection(selection) && $figureTextOf(selection.anchor.getNode()) !== null
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        if ($selectedFigure() === null || !event.inputType.startsWith('insert')) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (payload) => {
        // A letter typed while the picture is selected would replace it.
        if ($selectedFigure() !== null) return true
        $clearFirst()
        const dropped = typeof payload === 'string' ? null : payload.dataTransfer
        return dropped ? $insertIntoFigureText(dropped.getData('text/plain')) : false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null
        if (!data || data.files.length > 0) return false
        const figure = $selectedFigure()
        if (figure !== null) $enterNeighbour(figure, 'next')
        $clearFirst()
        if (!$insertIntoFigureText(data.getData('text/plain'))) return false
        event.preventDefault()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
      ({ nodes, selection }) => {
        if ($insertIntoFigureText(nodes.map((node) => node.getTextContent()).join(' '))) return true
        const last = nodes.at(-1)
        if (!$isFigureNode(last)) return false
        // Writing goes on below the figure, not in its credit.
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
        const figure = $selectedFigure()
        const across = $isRangeSelection(selection) && $cutsThroughFigure(selection)
        if (event === null || data === null || (figure === null && !across)) return false
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
        if (!$isRangeSelection(selection)) return $selectedFigure() !== null
        return $isCreditNode($figureTextOf(selection.anchor.getNode())) && !$cutsThroughFigure(selection)
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
