import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'

/** Marks the block the caret is in, for the style sheet; Lexical leaves attributes of its elements alone. */
export function registerCurrentBlock(editor: LexicalEditor): () => void {
  let marked: HTMLElement | null = null
  const mark = (element: HTMLElement | null): void => {
    if (element === marked) return
    marked?.removeAttribute('data-current')
    element?.setAttribute('data-current', '')
    marked = element
  }
  const find = (): HTMLElement | null =>
    editor.getEditorState().read(() => {
      const selection = $getSelection()
      const block = $isRangeSelection(selection) ? selection.anchor.getNode() : selection?.getNodes()[0]
      const key = block?.getTopLevelElement()?.getKey()
      return key === undefined ? null : editor.getElementByKey(key)
    })
  mark(find())
  const unregister = editor.registerUpdateListener(() => mark(find()))
  return () => {
    unregister()
    mark(null)
  }
}
