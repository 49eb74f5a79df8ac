import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { articleUndo } from '../../../shared/document/binding/articleUndo'
import {
  bindDocument,
  type BindingTrouble,
  type DocumentBinding,
} from '../../../shared/document/binding/bindDocument'
import { useLatest } from '../../ui/useLatest'

export interface ArticleBinding {
  readonly binding: DocumentBinding | null
  readonly trouble: BindingTrouble['kind'] | null
  readonly dismissTrouble: () => void
}

/** Binds editor and document for as long as the page is shown. */
export function useArticleBinding(
  editor: LexicalEditor,
  doc: Y.Doc,
  onTrouble: (trouble: BindingTrouble) => void,
): ArticleBinding {
  const [binding, setBinding] = useState<DocumentBinding | null>(null)
  const [trouble, setTrouble] = useState<BindingTrouble['kind'] | null>(null)
  const report = useLatest(onTrouble)

  useEffect(() => {
    editor.setEditable(true)
    const bound = bindDocument(editor, doc, {
      undoManager: articleUndo(doc),
      onTrouble: (happened) => {
        setTrouble(happened.kind)
        report.current(happened)
      },
    })
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the binding fills the editor: it can't be made while rendering
    setBinding(bound)
    return () => {
      bound.dispose()
      setBinding(null)
      setTrouble(null)
    }
  }, [editor, doc, report])

  return { binding, trouble, dismissTrouble: () => setTrouble(null) }
}
