import { $create, $setState, createState, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { asString } from '../wholeBlock/markedElement'

/**
 * The name of the column a cell stands in. One person may add a column while another adds a row: by its name each cell
 * still finds its column, where counting from the left would put figures under the wrong heading.
 */
export const columnState = createState('column', { parse: asString })

export class TableCellNode extends BoundLineNode {
  override $config() {
    return this.config('table-cell', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: columnState }],
    })
  }
  override mayBreak(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('td')
    dom.className = 'table-cell'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('td') }
  }
}

export const $isTableCellNode = (node: LexicalNode | null | undefined): node is TableCellNode =>
  node instanceof TableCellNode

export function $createTableCellNode(column: string): TableCellNode {
  const cell = $create(TableCellNode)
  $setState(cell, columnState, column)
  return cell
}
