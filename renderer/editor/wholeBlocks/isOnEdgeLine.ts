import type { ElementNode, LexicalEditor } from 'lexical'

/** True where the caret stands on the first or last printed line of the block, however the text wraps. */
export function isOnEdgeLine(editor: LexicalEditor, line: ElementNode, edge: 'start' | 'end'): boolean {
  const block = editor.getElementByKey(line.getKey())
  const domSelection = block?.ownerDocument.getSelection() ?? null
  if (block === null || domSelection === null || domSelection.rangeCount === 0 || line.isEmpty()) return true
  const caret = domSelection.getRangeAt(0).getClientRects()[0]
  const words = block.ownerDocument.createRange()
  words.selectNodeContents(block)
  const rects = [...words.getClientRects()]
  if (caret === undefined || rects.length === 0) return true
  const half = caret.height / 2
  return edge === 'start'
    ? caret.top - Math.min(...rects.map((rect) => rect.top)) < half
    : Math.max(...rects.map((rect) => rect.bottom)) - caret.bottom < half
}
