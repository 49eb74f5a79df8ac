import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { $lineOf } from '../wholeBlocks/places'

/** Tag of an update that belongs to the undo step of the one before, wherever it puts the caret. */
export const sameUndoStep = 'same-undo-step'

/** Begins a new undo step whenever the caret goes to another line, so that a caption and a paragraph are never undone at once. */
export function registerUndoSteps(editor: LexicalEditor, newUndoStep: () => void): () => void {
  let line: string | null = null
  return editor.registerUpdateListener(({ editorState, tags }) => {
    const now = editorState.read(() => {
      const selection = $getSelection()
      return $isRangeSelection(selection) ? ($lineOf(selection.anchor.getNode())?.getKey() ?? null) : null
    })
    if (now !== line && !tags.has(sameUndoStep)) newUndoStep()
    line = now
  })
}
