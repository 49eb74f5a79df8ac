import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { $isCaptionNode } from '../../../shared/document/figure/captionNode'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $enterNeighbour, $isAtEdge, $lineOf, $selectedFigure, $selectFigure } from './figurePlaces'

/** True where the caret stands on the first or last printed line of the block, however the text wraps. */
function isOnEdgeLine(editor: LexicalEditor, line: ElementNode, edge: 'start' | 'end'): boolean {
  const block = editor.getElementByKey(line.getKey())
  const domSelection = block?.ownerDocument.getSelection() ?? null
  if (block === null || domSelection === null || domSelection.rangeCount === 0 || line.isEmpty()) return true
  const caret = domSelection.getRangeAt(0).getClientRects()[0]
  const words = block.ownerDocument.createRange()
  words.selectNodeContents(block)
  const rects = [...words.getClientRects()]
  if (caret === undefined || rects.length === 0) return true
  const half = caret.height / 2
  return edge === 'start'
    ? caret.top - Math.min(...rects.map((rect) => rect.top)) < half
    : Math.max(...rects.map((rect) => rect.bottom)) - caret.bottom < half
}

/** Leaves the line the caret stands in; false where the browser's own step is the right one. */
function $stepOut(line: ElementNode, towards: 'next' | 'previous'): boolean {
  const figure = line.getParent()
  if ($isFigureNode(figure)) {
    const inside = towards === 'next' ? line.getNextSibling() : line.getPreviousSibling()
    if (inside !== null) return false
    if (towards === 'previous') $selectFigure(figure)
    else if (figure.getNextSibling() === null || $isFigureNode(figure.getNextSibling()))
      $enterNeighbour(figure, 'next')
    else return false
    return true
  }
  if (towards === 'previous' || !$isFigureNode(line.getNextSibling())) return false
  $enterNeighbour(line, 'next')
  return true
}

export interface FigureKeyOptions {
  /** The arrow left the body upwards, at its first line. */
  readonly onLeaveTop: () => void
}

/** Arrow keys walk picture, caption, credit; a picture is selected as a whole and entered with Enter. */
export function registerFigureKeys(editor: LexicalEditor, options: FigureKeyOptions): () => void {
  const $step = (event: KeyboardEvent, towards: 'next' | 'previous', vertical: boolean): boolean => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
    const figure = $selectedFigure()
    if (figure !== null) {
      event.preventDefault()
      if (towards === 'next') figure.getCaption()?.selectStart()
      else $enterNeighbour(figure, 'previous')
      return true
    }
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
    const line = $lineOf(selection.anchor.getNode())
    if (line === null) return false
    const edge = towards === 'next' ? 'end' : 'start'
    const atEdge = vertical ? isOnEdgeLine(editor, line, edge) : $isAtEdge(selection.anchor, line, edge)
    if (!atEdge) return false
    if (
      vertical &&
      edge === 'start' &&
      line.getPreviousSibling() === null &&
      !$isFigureNode(line.getParent())
    ) {
      event.preventDefault()
      options.onLeaveTop()
      return true
    }
    if (!$stepOut(line, towards)) return false
    event.preventDefault()
    return true
  }

  return mergeRegister(
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      (event) => $step(event, 'next', true),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      (event) => $step(event, 'previous', true),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ARROW_RIGHT_COMMAND,
      (event) => $step(event, 'next', false),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ARROW_LEFT_COMMAND,
      (event) => $step(event, 'previous', false),
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if ($selectedFigure() === null) return false
        event?.preventDefault()
        return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        // The browser may put the caret between the figure's parts, where there is nothing to write on.
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
        const figure = selection.anchor.getNode()
        if (!$isFigureNode(figure)) return false
        const before = figure.getChildAtIndex(selection.anchor.offset - 1)
        if ($isCaptionNode(before)) figure.getCredit()?.selectStart()
        else if (before === null) figure.getCaption()?.selectStart()
        else figure.getCredit()?.selectEnd()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}
