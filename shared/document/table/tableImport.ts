import {
  $createLineBreakNode,
  $setState,
  type DOMConversion,
  type DOMConversionMap,
  type LexicalNode,
} from 'lexical'
import { $flattenToLine } from '../wholeBlock/flattenToLine'
import { $createTableCellNode, $isTableCellNode, columnState } from './tableCellNode'
import { $createTableRowNode, $isTableRowNode, type TableRowNode } from './tableRowNode'

/** Tables that only arrange a page are no tables: what stands in them comes as blocks. */
function isOfData(table: Element | null): boolean {
  if (table === null || table.querySelector('table') !== null) return false
  return [...table.querySelectorAll('tr')].some((row) => row.querySelectorAll('td,th').length > 1)
}

const widest = 100
const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(widest, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1))

/** A cell over several columns or rows is followed by empty ones, so that what comes after stays under its heading. */
function spreadSpans(table: Element): void {
  const rows = [...table.querySelectorAll('tr')]
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of [...row.querySelectorAll('td,th')]) {
      const [columns, down] = [span(cell, 'colspan'), span(cell, 'rowspan')]
      for (let more = 1; more < columns; more += 1) cell.after(cell.ownerDocument.createElement('td'))
      for (const below of rows.slice(at + 1, at + down))
        for (let more = 0; more < columns; more += 1) {
          const filler = cell.ownerDocument.createElement('td')
          below.insertBefore(filler, below.querySelectorAll('td,th')[column] ?? null)
        }
      column += columns
    }
  }
}

const namesColumns = (table: HTMLElement): boolean =>
  table.dataset['header'] === undefined
    ? table.querySelector('thead') !== null || table.querySelector('tr:first-child > td') === null
    : table.dataset['header'] === 'true'

/** Every row with as many cells as the longest, each with the name of its column. */
function $evenRows(children: readonly LexicalNode[]): TableRowNode[] {
  const rows = children.flatMap((child) =>
    $isTableRowNode(child) ? [child] : $isTableCellNode(child) ? [$createTableRowNode().append(child)] : [],
  )
  const columns = Math.max(0, ...rows.map((row) => row.getChildrenSize()))
  for (const row of rows) {
    for (const [at, cell] of row.getChildren().filter($isTableCellNode).entries())
      $setState(cell, columnState, `c${at}`)
    for (let at = row.getChildrenSize(); at < columns; at += 1) row.append($createTableCellNode(`c${at}`))
  }
  return rows
}

const cell = (element: HTMLElement): DOMConversion | null =>
  isOfData(element.closest('table'))
    ? {
        priority: 1,
        conversion: () => ({
          node: $createTableCellNode(''),
          after: (children) => $flattenToLine(children, $createLineBreakNode),
        }),
      }
    : null

export const tableImport = ($create: (namesColumns: boolean) => LexicalNode): DOMConversionMap => ({
  table: (element) =>
    isOfData(element)
      ? {
          priority: 1,
          conversion: (table) => {
            spreadSpans(table)
            return { node: $create(namesColumns(table)), after: $evenRows }
          },
        }
      : null,
  tr: (element) =>
    isOfData(element.closest('table'))
      ? {
          priority: 1,
          conversion: () => ({
            node: $createTableRowNode(),
            after: (children) => children.filter($isTableCellNode),
          }),
        }
      : null,
  td: cell,
  th: cell,
  caption: cell,
})
