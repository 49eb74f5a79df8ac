import * as Y from 'yjs'

/**
 * A document that follows what others write and never writes itself, as main's do. Yjs would tidy marks that look superfluous
 * after an update from elsewhere; words that arrive later and were written between them would come out plain here and bold
 * where they were written. The flag is Yjs's own, of its pinned version; the fuzz with late mail shows when it is gone.
 */
export function documentAsWritten(): Y.Doc {
  const doc = new Y.Doc()
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}
