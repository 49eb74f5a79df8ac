import { ElementNode, setDOMUnmanaged, type ElementDOMSlot, type LexicalNode } from 'lexical'

/**
 * A block that stays in one piece: a figure, a table, a divider. No line of writing joins it across its edge, and it goes
 * only as a whole. Its own facts are state on this element, never on a decorator node (docs/decisions/0002).
 */
export abstract class WholeBlockNode extends ElementNode {
  /** True where there is something to stop at beside its lines, like a picture: arrow keys then select the block itself. */
  isStop(): boolean {
    return false
  }

  /** What the editor's view draws (picture, card, tools) has its place before the lines; the node knows no React. */
  override getDOMSlot(dom: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(dom).withAfter(dom.querySelector(':scope > .block-view'))
  }
  override updateDOM(_previous: this, _dom: HTMLElement): boolean {
    return false
  }

  /**
   * Of two people each may delete what the other keeps. An element that removed itself then would leave the editor with
   * fewer blocks than the document.
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
}

/** A whole block without lines of its own, like a divider: all of it is drawn by the view. */
export abstract class VoidBlockNode extends WholeBlockNode {
  override isStop(): true {
    return true
  }
}

export const $isWholeBlock = (node: LexicalNode | null | undefined): node is WholeBlockNode =>
  node instanceof WholeBlockNode

/** The element of a whole block on the page, with the place of its view. */
export function wholeBlockElement(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  const view = document.createElement('div')
  view.className = 'block-view'
  view.contentEditable = 'false'
  // Else Lexical takes out what the view draws, and turns a press on it into a caret beside it.
  setDOMUnmanaged(view, { captureSelection: true })
  element.append(view)
  return element
}
