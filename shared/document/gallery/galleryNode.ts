import { $create, ElementNode, type DOMExportOutput, type LexicalNode } from 'lexical'
import { importMarked, markedElement } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'

/** Several figures that belong together, in an order of their own. */
export class GalleryNode extends WholeBlockNode {
  override $config() {
    return this.config('gallery', {
      extends: ElementNode,
      importDOM: importMarked('div', 'gallery', $createGalleryNode),
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'gallery')
  }
  override exportDOM(): DOMExportOutput {
    return { element: markedElement('div', 'gallery') }
  }
}

export const $isGalleryNode = (node: LexicalNode | null | undefined): node is GalleryNode =>
  node instanceof GalleryNode

/** A gallery without photos; append figures to it. */
export const $createGalleryNode = (): GalleryNode => $create(GalleryNode)
