import {
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  KEY_DOWN_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical'
import { $applyTypedForm, $typedFormAtCaret } from './markText'

/** The keys that can end a form. A space can too: right after a Hangul syllable the closing mark itself is still composed. */
const closing = new Set(['*', '~', ')', ' '])

/**
 * `**bold**`, `*italic*`, `~~struck~~` and `[words](address)` become what they say. Looked at only after a key that can
 * end one, and never while an input method composes.
 */
export function registerTypedForms(editor: LexicalEditor, newUndoStep: () => void): () => void {
  let closed = false
  // Who took a form back means what is written; only typing another one asks again.
  let takenBack = false
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        closed = closing.has(event.key) && !event.isComposing && !event.ctrlKey && !event.metaKey
        if (closed && event.key !== ' ') takenBack = false
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) takenBack = true
      if (!closed || dirtyLeaves.size === 0) return
      closed = false
      if (takenBack || editor.isComposing() || editorState.read($typedFormAtCaret) === null) return
      // Its own step: undo gives back what was typed.
      queueMicrotask(() => {
        newUndoStep()
        editor.update(() => {
          const found = $typedFormAtCaret()
          if (found !== null) $applyTypedForm(found)
        })
      })
    }),
  )
}
