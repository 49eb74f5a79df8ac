import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { importMarked, markedElement } from '../wholeBlock/markedElement'

/** The words of a pull quote. */
export class PullQuoteTextNode extends BoundLineNode {
  override $config() {
    return this.config('pull-quote-text', {
      extends: ElementNode,
      importDOM: importMarked('p', 'pull-quote-text', $createPullQuoteTextNode),
    })
  }
  override mayBreak(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'pull-quote-text'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('p', 'pull-quote-text') }
  }
}

export const $isPullQuoteTextNode = (node: LexicalNode | null | undefined): node is PullQuoteTextNode =>
  node instanceof PullQuoteTextNode
export const $createPullQuoteTextNode = (): PullQuoteTextNode => $create(PullQuoteTextNode)
