import type * as Y from 'yjs'
import type { Block } from '../../story/articleBody'
import { withHeadlessEditor } from '../binding/headlessEditor'
import { $projectBody } from './projectBody'

/** The body of an article's document as blocks. Throws where the document holds a node this Dateline does not know. */
export const projectArticleBody = (doc: Y.Doc): Block[] =>
  withHeadlessEditor(doc, (editor) => editor.getEditorState().read($projectBody))
