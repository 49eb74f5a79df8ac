import type { DocumentName } from '../../shared/ipc/documentPort'
import { whenNotComposing } from './compositionGate'
import { documentConnections, type DocumentConnection, type DocumentConnections } from './documentConnections'
import { connectDocumentPort } from './documentPort'
import type { StatusSource } from './saveStatus'

export type { DocumentConnection } from './documentConnections'
export type { SaveStatus } from './saveStatus'

let connections: DocumentConnections | undefined

/** Made with the first document: one port for each window. */
const windowConnections = (): DocumentConnections =>
  (connections ??= documentConnections(
    connectDocumentPort(window),
    () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
    whenNotComposing,
  ))

/** Opens a document, or joins those who have it open. Every opening wants its own `close()`. */
export const openDocument = (name: DocumentName): DocumentConnection => windowConnections().openDocument(name)

/** Resolves when everything written in this window is committed to disk. */
export const allSaved = (): Promise<void> => windowConnections().allSaved()

/** The save status over all open documents. */
export const allStatus: Pick<StatusSource, 'get' | 'subscribe'> = {
  get: () => windowConnections().status.get(),
  subscribe: (listener) => windowConnections().status.subscribe(listener),
}
