import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMExportOutput,
  type ElementDOMSlot,
  type LexicalNode,
} from 'lexical'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'
import { $createTableCellNode } from './tableCellNode'
import { tableImport } from './tableImport'
import { $createTableRowNode } from './tableRowNode'

/** Whether the first row names the columns. */
export const headerRowState = createState('header', { parse: (value) => value === true })

/** A simple table: rows of cells, each one line of text. Cells hold words only, never blocks and never a table. */
export class TableNode extends WholeBlockNode {
  override $config() {
    return this.config('simple-table', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: headerRowState }],
      importDOM: tableImport($createBare),
    })
  }

  override createDOM(): HTMLElement {
    const dom = wholeBlockElement('div', 'table-block')
    const table = document.createElement('table')
    table.append(document.createElement('tbody'))
    const scroll = document.createElement('div')
    scroll.className = 'table-scroll'
    scroll.append(table)
    dom.append(scroll)
    this.describe(dom)
    return dom
  }
  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    this.describe(dom)
    return false
  }
  private describe(dom: HTMLElement): void {
    dom.dataset['header'] = String($getState(this, headerRowState))
  }
  override getDOMSlot(dom: HTMLElement): ElementDOMSlot<HTMLElement> {
    const rows = dom.querySelector<HTMLElement>('tbody')
    const slot = super.getDOMSlot(dom)
    return rows === null ? slot : slot.withAfter(null).withElement(rows)
  }

  override exportDOM(): DOMExportOutput {
    const table = document.createElement('table')
    table.dataset['header'] = String($getState(this, headerRowState))
    return { element: table }
  }
}

export const $isTableNode = (node: LexicalNode | null | undefined): node is TableNode =>
  node instanceof TableNode

const $createBare = (namesColumns: boolean): TableNode => {
  const table = $create(TableNode)
  $setState(table, headerRowState, namesColumns)
  return table
}

/** An empty table of so many rows and columns, the first row naming the columns. */
export function $createTableNode(rows: number, columns: number): TableNode {
  const table = $createBare(true)
  for (let row = 0; row < rows; row += 1) {
    const cells = Array.from({ length: columns }, (_, column) => $createTableCellNode(`c${column}`))
    table.append($createTableRowNode().append(...cells))
  }
  return table
}
