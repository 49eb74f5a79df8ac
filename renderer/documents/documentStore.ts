import type * as Y from 'yjs'

/** What `useSyncExternalStore` reads: the same value until it changed. */
export interface Store<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** A value read from a document anew after each transaction. */
export function documentStore<T>(doc: Y.Doc, read: (doc: Y.Doc) => T): Store<T> {
  let value = read(doc)
  let stale = false
  return {
    get: () => {
      if (stale) value = read(doc)
      stale = false
      return value
    },
    subscribe: (listener) => {
      // What changed between the first look and now was not heard.
      stale = true
      const heard = () => {
        stale = true
        listener()
      }
      doc.on('afterTransaction', heard)
      return () => doc.off('afterTransaction', heard)
    },
  }
}
