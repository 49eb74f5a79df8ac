import type { EditorState, SerializedEditorState } from 'lexical'
import type * as Y from 'yjs'
import { withHeadlessEditor } from './headlessEditor'

/** Derived by the editor from its selection and history; it says nothing about the article. */
const derived = new Set(['textFormat', 'textStyle', 'value'])
const article = (state: SerializedEditorState): string =>
  JSON.stringify(state, (key, value: unknown) => (derived.has(key) ? undefined : value))

/** True where the editor shows just what the document holds. About 35 ms for 20,000 words: call it when idle. */
export const editorMatchesDocument = (state: EditorState, doc: Y.Doc): boolean =>
  withHeadlessEditor(doc, (editor) => article(state.toJSON()) === article(editor.getEditorState().toJSON()))
