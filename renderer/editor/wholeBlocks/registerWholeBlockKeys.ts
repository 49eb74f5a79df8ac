import {
  $getSelection,
  $isElementNode,
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
import { $isWholeBlock, type WholeBlockNode } from '../../../shared/document/wholeBlock/wholeBlockNode'
import { isOnEdgeLine } from './isOnEdgeLine'
import {
  $enterNeighbour,
  $goTo,
  $isAtEdge,
  $lineOf,
  $linesIn,
  $selectedWholeBlock,
  $selectWholeBlock,
  $stopBeside,
  $stopOfNeighbour,
  $wholeBlockOf,
} from './places'

/** Leaves the line the caret stands in; false where the browser's own step is the right one. */
function $stepOut(line: ElementNode, towards: 'next' | 'previous'): boolean {
  const top = line.getTopLevelElement()
  if (!$isElementNode(top)) return false
  const stop = $stopBeside(line, towards) ?? $stopOfNeighbour(top, towards)
  // Beyond a whole block at the body's edge a line is made, to go on writing.
  if (stop === null && $isWholeBlock(top)) $enterNeighbour(top, towards)
  else if ($isWholeBlock(stop)) $selectWholeBlock(stop)
  else return false
  return true
}

function $leaveSelected(block: WholeBlockNode, towards: 'next' | 'previous'): void {
  const inside = $stopBeside(block, towards)
  const top = block.getTopLevelElement()
  if (inside !== null) $goTo(inside, towards === 'next' ? 'start' : 'end')
  else if ($isElementNode(top)) $enterNeighbour(top, towards)
}

export interface WholeBlockKeyOptions {
  /** The arrow left the body upwards, at its first line. */
  readonly onLeaveTop: () => void
}

/** Arrow keys walk pictures and lines; a picture is selected as a whole and entered with Enter. */
export function registerWholeBlockKeys(editor: LexicalEditor, options: WholeBlockKeyOptions): () => void {
  const $step = (event: KeyboardEvent, towards: 'next' | 'previous', vertical: boolean): boolean => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
    const block = $selectedWholeBlock()
    if (block !== null) {
      event.preventDefault()
      $leaveSelected(block, towards)
      return true
    }
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
    const line = $lineOf(selection.anchor.getNode())
    if (line === null) return false
    const edge = towards === 'next' ? 'end' : 'start'
    const atEdge = vertical ? isOnEdgeLine(editor, line, edge) : $isAtEdge(selection.anchor, line, edge)
    if (!atEdge) return false
    if (vertical && edge === 'start' && line.getPreviousSibling() === null && $wholeBlockOf(line) === null) {
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
        if ($selectedWholeBlock() === null) return false
        event?.preventDefault()
        return editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        // The browser may put the caret between the lines of a block, where there is nothing to write on.
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
        const between = selection.anchor.getNode()
        if ($lineOf(between) !== null || !$isElementNode(between) || $wholeBlockOf(between) === null)
          return false
        const after = between.getChildAtIndex(selection.anchor.offset)
        const [line] = after === null ? $linesIn(between).slice(-1) : $linesIn(after)
        if (line === undefined) {
          const block = $wholeBlockOf(between)
          if (block !== null) $selectWholeBlock(block)
        } else if (after === null) line.selectEnd()
        else line.selectStart()
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}
