import { isHidden } from './litter'
import { oneLineOf } from './lineWriter'
import { styleOf } from './pageStyles'
import { lineText, type PastedBlock, type PastedLine } from './pastedBlocks'

type Table = Extract<PastedBlock, { kind: 'table' }>

/** More letters than this in several paragraphs are an article in a frame, not a figure in a cell. */
const cellOfFigures = 240

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1))

const seen = (element: Element): boolean => !isHidden(element, styleOf(element))

/** The rows of this table, not of one inside it. */
function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table && seen(row))
    .map((row) => [...row.children].filter((cell) => /^T[DH]$/.test(cell.nodeName) && seen(cell)))
    .filter((cells) => cells.length > 0)
}

/** Hancom, Naver and mail put whole pages into tables; those are frames around blocks. */
function isFrame(
  table: Element,
  rows: readonly Element[][],
  read: (cell: Element) => PastedBlock[],
): boolean {
  if (table.getAttribute('role') === 'presentation') return true
  if (rows.every((cells) => cells.length <= 1)) return true
  if (table.querySelector('table, img, h1, h2, h3, h4, h5, h6, figure') !== null) return true
  return rows.flat().some((cell) => {
    const blocks = read(cell)
    return blocks.length > 1 && lineText(oneLineOf(blocks)).length > cellOfFigures
  })
}

/** A spanning cell says its words once; the places it covers are empty, so that columns stay below one another. */
function squared(rows: readonly Element[][], read: (cell: Element) => PastedBlock[]): PastedLine[][] {
  const grid: PastedLine[][] = rows.map(() => [])
  for (const [at, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < span(cell, 'rowspan') && at + down < rows.length; down += 1)
        for (let across = 0; across < span(cell, 'colspan'); across += 1) {
          const row = grid[at + down]
          if (row !== undefined)
            row[column + across] = down === 0 && across === 0 ? oneLineOf(read(cell)) : []
        }
    }
  }
  return grid
}

/** Columns and rows at the edges in which nothing stands: what a selection of whole columns brings along. */
function withoutEmptyEdges(grid: PastedLine[][]): PastedLine[][] {
  const rows = grid.filter((row) => row.some((cell) => (cell?.length ?? 0) > 0))
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => (cell?.length ?? 0) > 0) + 1))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []))
}

/** A table of facts; null for one that only frames other blocks. */
export function readTable(table: Element, read: (cell: Element) => PastedBlock[]): Table | null {
  const rows = rowsOf(table)
  if (isFrame(table, rows, read)) return null
  const [first] = rows
  const grid = withoutEmptyEdges(squared(rows, read))
  if (grid.length === 0 || (grid[0]?.length ?? 0) < 2) return null
  return { kind: 'table', hasHeader: first?.every((cell) => cell.nodeName === 'TH') ?? false, rows: grid }
}
