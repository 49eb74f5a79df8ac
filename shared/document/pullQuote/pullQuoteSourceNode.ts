import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { importMarked, markedElement } from '../wholeBlock/markedElement'

/** Who said it. Plain text: marks in it are not published. */
export class PullQuoteSourceNode extends BoundLineNode {
  override $config() {
    return this.config('pull-quote-source', {
      extends: ElementNode,
      importDOM: importMarked('p', 'pull-quote-source', $createPullQuoteSourceNode),
    })
  }
  override isPlain(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'pull-quote-source'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('p', 'pull-quote-source') }
  }
}

export const $isPullQuoteSourceNode = (node: LexicalNode | null | undefined): node is PullQuoteSourceNode =>
  node instanceof PullQuoteSourceNode
export const $createPullQuoteSourceNode = (): PullQuoteSourceNode => $create(PullQuoteSourceNode)
