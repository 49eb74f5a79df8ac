import { $create, ElementNode, type LexicalNode } from 'lexical'

export class TableRowNode extends ElementNode {
  override $config() {
    return this.config('table-row', { extends: ElementNode })
  }
  override createDOM(): HTMLElement {
    return document.createElement('tr')
  }
  override updateDOM(): boolean {
    return false
  }
  override canBeEmpty(): true {
    return true
  }
  override canIndent(): false {
    return false
  }
}

export const $isTableRowNode = (node: LexicalNode | null | undefined): node is TableRowNode =>
  node instanceof TableRowNode
export const $createTableRowNode = (): TableRowNode => $create(TableRowNode)
