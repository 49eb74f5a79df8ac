import { $getNearestNodeFromDOMNode, type LexicalEditor, type NodeKey } from 'lexical'

/** The block of the body an element stands in or is. */
export function blockAround(body: HTMLElement, element: Element | null): HTMLElement | null {
  const block = element?.closest<HTMLElement>('.article-body > *') ?? null
  return block?.parentElement === body ? block : null
}

/** What stands in the middle of the body's width at a height of the window, in pixels. */
export function elementAtHeight(body: HTMLElement, y: number): Element | null {
  const { left, width } = body.getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, y)
}

/** The key of a block on the page; null once it is gone from it. */
export const keyOfBlock = (editor: LexicalEditor, block: HTMLElement): NodeKey | null =>
  block.isConnected
    ? editor.read(() => $getNearestNodeFromDOMNode(block)?.getTopLevelElement()?.getKey() ?? null)
    : null
