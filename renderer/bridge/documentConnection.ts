import type * as Y from 'yjs'
import type { Failure } from '../../shared/failure'
import type { DocumentName } from '../../shared/ipc/documentPort'
import type { Result } from '../../shared/result'

export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly pending: number }
  | { readonly kind: 'notSaved'; readonly failure: Failure }

export interface DocumentConnection {
  readonly doc: Y.Doc
  readonly whenOpened: Promise<Result<void>>
  readonly status: { get(): SaveStatus; subscribe(listener: () => void): () => void }
  sendSnapshot(editorJson: string): void
  close(): Promise<void>
}

const notConnected = (): never => {
  throw new Error('The bridge is not connected.')
}
export const openDocument: (name: DocumentName) => DocumentConnection = notConnected
