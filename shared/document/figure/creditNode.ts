import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'

/** Who made the picture, as printed, e.g. `(Photo by NAME/AGENCY)`. Plain text: marks in it are not published. */
export class CreditNode extends BoundLineNode {
  override $config() {
    return this.config('credit', { extends: ElementNode })
  }
  override isPlain(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'figure-credit'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('small') }
  }
}

export const $isCreditNode = (node: LexicalNode | null | undefined): node is CreditNode =>
  node instanceof CreditNode
export const $createCreditNode = (): CreditNode => $create(CreditNode)
