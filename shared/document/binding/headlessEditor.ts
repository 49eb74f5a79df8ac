import { createHeadlessEditor } from '@lexical/headless'
import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import { documentNodes } from '../documentNodes'
import { bindDocument } from './bindDocument'

/**
 * Runs `use` with an editor without a window, filled from the document and bound to it, and lets go of both afterwards.
 * Throws where the document holds something this Dateline does not know: nothing of it may be guessed or dropped.
 */
export function withHeadlessEditor<T>(
  doc: Y.Doc,
  use: (editor: LexicalEditor) => T,
  /** Where what is changed can be taken back; nowhere where left out. */
  undoManager?: Y.UndoManager,
): T {
  const editor = createHeadlessEditor({
    namespace: 'dateline-article',
    nodes: documentNodes,
    onError: (error) => {
      throw error
    },
  })
  const binding = bindDocument(editor, doc, {
    onTrouble: ({ detail }) => {
      throw new Error(`The article can't be read: ${detail}`)
    },
    ...(undoManager === undefined ? {} : { undoManager }),
  })
  try {
    return use(editor)
  } finally {
    binding.dispose()
  }
}
