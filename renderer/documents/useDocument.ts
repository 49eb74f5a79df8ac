import { useEffect, useState } from 'react'
import { openDocument, type DocumentConnection } from '../bridge/documentConnection'
import type { Failure } from '../../shared/failure'
import type { DocumentName } from '../../shared/ipc/documentPort'

export type OpenedDocument =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly connection: DocumentConnection }
  | { readonly kind: 'refused'; readonly failure: Failure }

const opening: OpenedDocument = { kind: 'opening' }

/** Keeps a document open while the component is on the screen; nothing is opened without a story. */
export function useDocument(storyId: string | null, part: DocumentName['part']): OpenedDocument {
  const [opened, setOpened] = useState<{ of: string; document: OpenedDocument } | null>(null)
  const name = `${storyId ?? ''}/${part}`
  useEffect(() => {
    if (storyId === null) return
    const connection = openDocument({ storyId, part })
    let gone = false
    void connection.whenOpened.then((result) => {
      if (gone) return
      const document: OpenedDocument = result.ok
        ? { kind: 'open', connection }
        : { kind: 'refused', failure: result.failure }
      setOpened({ of: name, document })
    })
    return () => {
      gone = true
      // One task later: the editor inside is left after this, and sends its last snapshot then.
      setTimeout(() => void connection.close(), 0)
    }
  }, [storyId, part, name])
  return opened?.of === name ? opened.document : opening
}
