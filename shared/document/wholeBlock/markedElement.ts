import type { DOMConversionMap, LexicalNode } from 'lexical'

/** An element of copied HTML that says which part of an article it is, so that Dateline knows its own blocks again. */
export function markedElement(tag: string, part: string, text?: string): HTMLElement {
  const element = document.createElement(tag)
  element.dataset['dateline'] = part
  if (text !== undefined) element.textContent = text
  return element
}

/** The import of such an element: what `$create` makes of it takes in what stands inside. */
export const importMarked = (
  tag: string,
  part: string,
  $create: (element: HTMLElement) => LexicalNode,
): DOMConversionMap => ({
  [tag]: (element) =>
    element.dataset['dateline'] === part
      ? { priority: 3, conversion: (found) => ({ node: $create(found) }) }
      : null,
})

export const asString = (value: unknown): string => (typeof value === 'string' ? value : '')
