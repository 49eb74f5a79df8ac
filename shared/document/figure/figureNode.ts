import {
  $applyNodeReplacement,
  $create,
  $getState,
  $setState,
  createState,
  type DOMConversionMap,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import { $createCaptionNode, $isCaptionNode, type CaptionNode } from './captionNode'
import { $createCreditNode, $isCreditNode, type CreditNode } from './creditNode'
import { asString } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'

/** SHA-256 of the photo's bytes, in hex: its name in the media folder. */
export const photoIdState = createState('photoId', { parse: asString })
export const altState = createState('alt', { parse: asString })

/**
 * A photo with its caption and credit. The photo's own facts live here, on an element, because the Yjs binding never
 * maps plain decorator nodes on the side that made them. Caption and credit are element children, so undo, search and
 * selection work in them as everywhere.
 */
export class FigureNode extends WholeBlockNode {
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

  /** The picture itself is a stop on the way through the lines. */
  override isStop(): true {
    return true
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('figure', 'figure')
  }

  override exportDOM(): DOMExportOutput {
    const figure = document.createElement('figure')
    figure.dataset['photoId'] = $getState(this, photoIdState)
    figure.dataset['alt'] = $getState(this, altState)
    return { element: figure }
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
 * Figures are told by the name of a photo in the media folder, which is empty while they wait for one: that is how pasted
 * pictures come (renderer/editor/paste). No address of a picture is read here, and nothing is ever loaded from one.
 */
const figureImport: DOMConversionMap = {
  figure: (element) =>
    /^(?:[0-9a-f]{64})?$/.test(element.dataset['photoId'] ?? 'none')
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
