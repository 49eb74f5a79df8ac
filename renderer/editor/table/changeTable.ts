import {
  $findMatchingParent,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type LexicalNode,
} from 'lexical'
import {
  $createTableCellNode,
  $isTableCellNode,
  columnState,
  type TableCellNode,
} from '../../../shared/document/table/tableCellNode'
import { $cellsOf, $columnOf, $columnsOf, $rowsOf } from '../../../shared/document/table/tableGrid'
import { $isTableNode, headerRowState, type TableNode } from '../../../shared/document/table/tableNode'
import {
  $createTableRowNode,
  $isTableRowNode,
  type TableRowNode,
} from '../../../shared/document/table/tableRowNode'
import { $selectedWholeBlock } from '../wholeBlocks/places'

/** The cell the caret stands in, with its row and table. */
export interface CellPlace {
  readonly cell: TableCellNode
  readonly row: TableRowNode
  readonly table: TableNode
}

export function $cellPlace(node: LexicalNode): CellPlace | null {
  const cell = $findMatchingParent(node, $isTableCellNode)
  const row = cell?.getParent()
  const table = row?.getParent()
  return cell && $isTableRowNode(row) && $isTableNode(table) ? { cell, row, table } : null
}

export function $cellAtCaret(): CellPlace | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $cellPlace(selection.anchor.getNode()) : null
}

/** The table at hand and where in it things are added or removed: at the caret, else at its end. */
function $placeIn(table: TableNode): { readonly row: TableRowNode | null; readonly column: string | null } {
  const place = $cellAtCaret()
  const here = place?.table.is(table) === true && $selectedWholeBlock() === null ? place : null
  return {
    row: here?.row ?? $rowsOf(table).at(-1) ?? null,
    column: here === null ? ($columnsOf(table).at(-1) ?? null) : $columnOf(here.cell),
  }
}

export const $cellIn = (row: TableRowNode | null | undefined, column: string): TableCellNode | null =>
  (row && $cellsOf(row).find((cell) => $columnOf(cell) === column)) ?? null

export function $addRow(table: TableNode, side: 'before' | 'after'): void {
  const { row, column } = $placeIn(table)
  const added = $createTableRowNode().append(...$columnsOf(table).map($createTableCellNode))
  if (row === null) table.append(added)
  else if (side === 'before') row.insertBefore(added)
  else row.insertAfter(added)
  ;($cellIn(added, column ?? '') ?? $cellsOf(added)[0])?.selectStart()
}

/** @param name a name no column of any desktop has yet. */
export function $addColumn(table: TableNode, side: 'before' | 'after', name: string): void {
  const { row, column } = $placeIn(table)
  if (column === null) return
  for (const each of $rowsOf(table)) {
    const beside = $cellIn(each, column)
    const cell = $createTableCellNode(name)
    if (beside === null) each.append(cell)
    else if (side === 'before') beside.insertBefore(cell)
    else beside.insertAfter(cell)
  }
  $cellIn(row, name)?.selectStart()
}

/** The last row takes the table with it, as does the last column. */
export function $removeRow(table: TableNode, $removeTable: (table: TableNode) => void): void {
  const { row, column } = $placeIn(table)
  if (row === null || $rowsOf(table).length <= 1) return $removeTable(table)
  const next = row.getNextSibling() ?? row.getPreviousSibling()
  if ($isTableRowNode(next)) ($cellIn(next, column ?? '') ?? $cellsOf(next)[0])?.selectEnd()
  row.remove()
}

export function $removeColumn(table: TableNode, $removeTable: (table: TableNode) => void): void {
  const { row, column } = $placeIn(table)
  const columns = $columnsOf(table)
  if (column === null || columns.length <= 1) return $removeTable(table)
  const at = columns.indexOf(column)
  $cellIn(row, columns[at + 1] ?? columns[at - 1] ?? '')?.selectEnd()
  for (const each of $rowsOf(table))
    for (const cell of $cellsOf(each)) if ($columnOf(cell) === column) cell.remove()
}

export const $toggleHeaderRow = (table: TableNode): void =>
  void $setState(table, headerRowState, !$getState(table, headerRowState))

/** Every row has each column once and in order; cells that stand for the same place become one. */
export function $evenTable(table: TableNode): void {
  const columns = $columnsOf(table)
  for (const row of $rowsOf(table)) {
    const cells = $cellsOf(row)
    if (
      cells.length === columns.length &&
      cells.every((cell, at) => $getState(cell, columnState) === columns[at])
    )
      continue
    let previous: TableCellNode | null = null
    for (const column of columns) {
      const [kept = $createTableCellNode(column), ...doubles] = cells.filter(
        (cell) => $columnOf(cell) === column,
      )
      for (const double of doubles) {
        kept.append(...double.getChildren())
        double.remove()
      }
      const first = row.getFirstChild()
      if (previous !== null) {
        if (!previous.getNextSibling()?.is(kept)) previous.insertAfter(kept)
      } else if (first === null) row.append(kept)
      else if (!first.is(kept)) first.insertBefore(kept)
      previous = kept
    }
  }
}
