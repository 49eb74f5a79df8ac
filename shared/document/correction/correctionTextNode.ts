import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { importMarked, markedElement } from '../wholeBlock/markedElement'

/** What was wrong, and what is right. */
export class CorrectionTextNode extends BoundLineNode {
  override $config() {
    return this.config('correction-text', {
      extends: ElementNode,
      importDOM: importMarked('p', 'correction-text', $createCorrectionTextNode),
    })
  }
  override mayBreak(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'correction-text'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('p', 'correction-text') }
  }
}

export const $isCorrectionTextNode = (node: LexicalNode | null | undefined): node is CorrectionTextNode =>
  node instanceof CorrectionTextNode
export const $createCorrectionTextNode = (): CorrectionTextNode => $create(CorrectionTextNode)
