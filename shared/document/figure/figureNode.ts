import {
  $applyNodeReplacement,
  $create,
  $getState,
  $setState,
  createState,
  type EditorConfig,
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

/** What the editor's theme holds for figures. The node itself knows no protocol and no React. */
export interface FigureTheme {
  readonly photoSource?: (photoId: string) => string
}
const photoSource = (config: EditorConfig, photoId: string): string =>
  (config.theme as { figure?: FigureTheme }).figure?.photoSource?.(photoId) ?? ''

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
    })
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const figure = document.createElement('figure')
    figure.className = 'figure'
    const picture = document.createElement('div')
    picture.className = 'figure-picture'
    picture.contentEditable = 'false'
    const image = document.createElement('img')
    image.draggable = false
    image.decoding = 'async'
    image.src = photoSource(config, $getState(this, photoIdState))
    image.alt = $getState(this, altState)
    picture.append(image)
    figure.append(picture)
    return figure
  }

  override updateDOM(previous: this, dom: HTMLElement, config: EditorConfig): boolean {
    const image = dom.querySelector('img')
    if (image === null) return true
    const photoId = $getState(this, photoIdState)
    if (photoId !== $getState(previous, photoIdState)) image.src = photoSource(config, photoId)
    image.alt = $getState(this, altState)
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
