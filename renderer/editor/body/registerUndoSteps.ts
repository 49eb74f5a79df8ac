import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $lineOf } from '../figure/figurePlaces'

/** Begins a new undo step whenever the caret goes to another line, so that a caption and a paragraph are never undone at once. */
export function registerUndoSteps(editor: LexicalEditor, newUndoStep: () => void): () => void {
  let line: string | null = null
  return editor.registerUpdateListener(({ editorState }) => {
    const now = editorState.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? ($lineOf(selection.anchor.getNode())?.getKey() ?? null) : null
    })
    if (now !== line) newUndoStep()
    line = now
  })
}
