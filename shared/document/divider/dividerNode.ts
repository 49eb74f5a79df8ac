import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { VoidBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'

/** A break between two parts of the text. */
export class DividerNode extends VoidBlockNode {
  override $config() {
    return this.config('divider', {
      extends: ElementNode,
      importDOM: { hr: () => ({ priority: 1, conversion: () => ({ node: $createDividerNode() }) }) },
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'divider')
  }
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('hr') }
  }
}

export const $isDividerNode = (node: LexicalNode | null | undefined): node is DividerNode =>
  node instanceof DividerNode
export const $createDividerNode = (): DividerNode => $create(DividerNode)
