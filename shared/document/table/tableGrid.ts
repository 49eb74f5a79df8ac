import { $getState } from 'lexical'
import { $isTableCellNode, columnState, type TableCellNode } from './tableCellNode'
import type { TableNode } from './tableNode'
import { $isTableRowNode, type TableRowNode } from './tableRowNode'

export const $rowsOf = (table: TableNode): TableRowNode[] => table.getChildren().filter($isTableRowNode)
export const $cellsOf = (row: TableRowNode): TableCellNode[] => row.getChildren().filter($isTableCellNode)
export const $columnOf = (cell: TableCellNode): string => $getState(cell, columnState)

/** The names of a table's columns from left to right. A column only some rows have stands beside its neighbour there. */
export function $columnsOf(table: TableNode): string[] {
  const columns: string[] = []
  for (const row of $rowsOf(table)) {
    let at = 0
    for (const cell of $cellsOf(row)) {
      const known = columns.indexOf($columnOf(cell))
      if (known === -1) columns.splice(at, 0, $columnOf(cell))
      at = known === -1 ? at + 1 : known + 1
    }
  }
  return columns
}

/** The cells by row and column. Where two people worked on it offline a place may hold no cell, or more than one. */
export function $gridOf(table: TableNode): TableCellNode[][][] {
  const columns = $columnsOf(table)
  return $rowsOf(table).map((row) => {
    const cells = $cellsOf(row)
    return columns.map((column) => cells.filter((cell) => $columnOf(cell) === column))
  })
}
