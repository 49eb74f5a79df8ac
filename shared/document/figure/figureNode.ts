import {
  $applyNodeReplacement,
  $create,
  $getState,
  $setState,
  createState,
  setDOMUnmanaged,
  type DOMConversionMap,
  ElementNode,
  type DOMExportOutput,
  type ElementDOMSlot,
  type LexicalNode,
} from 'lexical'
import { $createCaptionNode, $isCaptionNode, type CaptionNode } from './captionNode'
import { $createCreditNode, $isCreditNode, type CreditNode } from './creditNode'

const asString = (value: unknown): string => (typeof value === 'string' ? value : '')

/** SHA-256 of the photo's bytes, in hex: its name in the media folder. */
export const photoIdState = createState('photoId', { parse: asString })
export const altState = createState('alt', { parse: asString })

/**
 * A photo with its caption and credit. The photo's own facts live here, on an element, because the Yjs binding never
 * maps plain decorator nodes on the side that made them. Caption and credit are element children, so undo, search and
 * selection work in them as everywhere.
 */
export class FigureNode extends ElementNode {
  override $config() {
    return this.config('figure', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: photoIdState },
        { flat: true, stateConfig: altState },
      ],
      importDOM: figureImport,
    })
  }

  /** The picture's own place is left empty here and drawn by the editor's view: the node knows no protocol and no React. */
  override createDOM(): HTMLElement {
    const figure = document.createElement('figure')
    figure.className = 'figure'
    const picture = document.createElement('div')
    picture.className = 'figure-picture'
    picture.contentEditable = 'false'
    // Else Lexical takes out what the view draws, and turns a press on the picture into a caret beside it.
    setDOMUnmanaged(picture, { captureSelection: true })
    figure.append(picture)
    return figure
  }

  override updateDOM(): boolean {
    return false
  }

  override getDOMSlot(dom: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(dom).withAfter(dom.querySelector('.figure-picture'))
  }

  override exportDOM(): DOMExportOutput {
    const figure = document.createElement('figure')
    figure.dataset['photoId'] = $getState(this, photoIdState)
    figure.dataset['alt'] = $getState(this, altState)
    return { element: figure }
  }

  /**
   * One of two people may delete the caption while the other deletes the credit: the photo stays. An element that removed
   * itself here would leave the editor with fewer blocks than the document.
   */
  override canBeEmpty(): true {
    return true
  }
  override canIndent(): false {
    return false
  }
  override canInsertTextBefore(): false {
    return false
  }
  override canInsertTextAfter(): false {
    return false
  }

  getCaption(): CaptionNode | null {
    return this.getChildren().find($isCaptionNode) ?? null
  }
  getCredit(): CreditNode | null {
    return this.getChildren().find($isCreditNode) ?? null
  }
}

export const $isFigureNode = (node: LexicalNode | null | undefined): node is FigureNode =>
  node instanceof FigureNode

/** A figure with an empty caption and credit, ready to be filled. */
export function $createFigureNode(photo: { readonly photoId: string; readonly alt?: string }): FigureNode {
  const figure = $applyNodeReplacement($create(FigureNode))
  $setState(figure, photoIdState, photo.photoId)
  $setState(figure, altState, photo.alt ?? '')
  return figure.append($createCaptionNode(), $createCreditNode())
}

/**
 * Only figures of our own come back as figures, told by the name of a photo in the media folder. From any other page the
 * visible words come, and no address of a picture: nothing is ever loaded from it.
 */
const figureImport: DOMConversionMap = {
  figure: (element) =>
    /^[0-9a-f]{64}$/.test(element.dataset['photoId'] ?? '')
      ? {
          priority: 1,
          conversion: (figure) => ({
            node: $createFigureNode({
              photoId: figure.dataset['photoId'] ?? '',
              alt: figure.dataset['alt'] ?? '',
            }).clear(),
          }),
        }
      : null,
  figcaption: (element) =>
    element.parentElement?.dataset['photoId'] === undefined
      ? null
      : { priority: 1, conversion: () => ({ node: $createCaptionNode() }) },
  small: (element) =>
    element.parentElement?.dataset['photoId'] === undefined
      ? null
      : { priority: 1, conversion: () => ({ node: $createCreditNode() }) },
  img: () => ({ priority: 1, conversion: () => ({ node: null }) }),
}
