import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'
import { importMarked, markedElement } from '../wholeBlock/markedElement'

/** What the embedded page shows, in the writer's words: the text of its link. Plain text. */
export class EmbedTitleNode extends BoundLineNode {
  override $config() {
    return this.config('embed-title', {
      extends: ElementNode,
      importDOM: importMarked('p', 'embed-title', $createEmbedTitleNode),
    })
  }
  override isPlain(): true {
    return true
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'embed-title'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('p', 'embed-title') }
  }
}

export const $isEmbedTitleNode = (node: LexicalNode | null | undefined): node is EmbedTitleNode =>
  node instanceof EmbedTitleNode
export const $createEmbedTitleNode = (): EmbedTitleNode => $create(EmbedTitleNode)
