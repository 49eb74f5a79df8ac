import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { BoundLineNode } from '../wholeBlock/boundLineNode'

export class CaptionNode extends BoundLineNode {
  override $config() {
    return this.config('caption', { extends: ElementNode })
  }
  override createDOM(): HTMLElement {
    const dom = document.createElement('figcaption')
    dom.className = 'figure-caption'
    return dom
  }
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('figcaption') }
  }
}

export const $isCaptionNode = (node: LexicalNode | null | undefined): node is CaptionNode =>
  node instanceof CaptionNode
export const $createCaptionNode = (): CaptionNode => $create(CaptionNode)
