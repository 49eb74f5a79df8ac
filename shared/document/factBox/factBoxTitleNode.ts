import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { importMarked, markedElement } from '../wholeBlock/markedElement'

/** The title of a fact box. Plain text: marks in it are not published. */
export class FactBoxTitleNode extends BoundLineNode {
  override $config() {
    return this.config('fact-box-title', {
      extends: ElementNode,
      importDOM: importMarked('p', 'fact-box-title', $createFactBoxTitleNode),
    })
  }
  override isPlain(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'fact-box-title'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('p', 'fact-box-title') }
  }
}

export const $isFactBoxTitleNode = (node: LexicalNode | null | undefined): node is FactBoxTitleNode =>
  node instanceof FactBoxTitleNode
export const $createFactBoxTitleNode = (): FactBoxTitleNode => $create(FactBoxTitleNode)
