import * as Y from 'yjs'
import type { Edition } from '../../shared/story/edition'
import type { RevisionStates } from '../../shared/story/revision'

/** What a revision holds of one edition, as documents. */
export function revisionDocuments(
  states: RevisionStates,
  edition: Edition,
): { readonly story: Y.Doc; readonly article: Y.Doc } {
  const filled = (state: Uint8Array): Y.Doc => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state, 'revision')
    return doc
  }
  return { story: filled(states.story), article: filled(states[edition]) }
}
