import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_NORMAL,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $columnOf } from '../../../shared/document/table/tableGrid'
import { $isTableRowNode } from '../../../shared/document/table/tableRowNode'
import { isOnEdgeLine } from '../wholeBlocks/isOnEdgeLine'
import { $enterNeighbour, $stopBeside, $writeBelow } from '../wholeBlocks/places'
import { $addRow, $cellAtCaret, $cellIn, type CellPlace } from './changeTable'

function $tab({ cell, table }: CellPlace, back: boolean): void {
  const next = $stopBeside(cell, back ? 'previous' : 'next')
  if (next !== null) next.select(0, next.getChildrenSize())
  else if (back) $enterNeighbour(table, 'previous')
  else {
    $addRow(table, 'after')
    // A new row is written in from its first cell.
    const added = table.getLastChild()
    if ($isTableRowNode(added)) added.getFirstChild()?.selectStart()
  }
}

/** The cell above or below; outside the table where there is none. */
function $goVertically({ cell, row, table }: CellPlace, towards: 'next' | 'previous'): void {
  const other = towards === 'next' ? row.getNextSibling() : row.getPreviousSibling()
  const target = $isTableRowNode(other) ? $cellIn(other, $columnOf(cell)) : null
  if (target === null) $enterNeighbour(table, towards)
  else if (towards === 'next') target.selectStart()
  else target.selectEnd()
}

/** Tab goes from cell to cell and adds a row after the last; Enter goes down, and out below the last row. */
export function registerTableKeys(editor: LexicalEditor): () => void {
  const $arrow = (event: KeyboardEvent, towards: 'next' | 'previous'): boolean => {
    const selection = $getSelection()
    const place = $cellAtCaret()
    if (place === null || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
    if (!isOnEdgeLine(editor, place.cell, towards === 'next' ? 'end' : 'start')) return false
    event.preventDefault()
    $goVertically(place, towards)
    return true
  }
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const place = $cellAtCaret()
        if (place === null || event.isComposing) return false
        event.preventDefault()
        $tab(place, event.shiftKey)
        return true
      },
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(KEY_ARROW_DOWN_COMMAND, (event) => $arrow(event, 'next'), COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      (event) => $arrow(event, 'previous'),
      COMMAND_PRIORITY_NORMAL,
    ),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const selection = $getSelection()
        const place = $cellAtCaret()
        if (place === null || !$isRangeSelection(selection) || !selection.isCollapsed()) return false
        const below = place.row.getNextSibling()
        const cell = $isTableRowNode(below) ? $cellIn(below, $columnOf(place.cell)) : null
        if (cell === null) $writeBelow(place.table)
        else cell.selectEnd()
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}
