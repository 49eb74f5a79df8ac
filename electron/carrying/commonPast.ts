import * as Y from 'yjs'

/** Asks of updates whether a document has all of one already: what it writes, and what it takes out. */
export function holderOf(doc: Y.Doc): (update: Uint8Array) => boolean {
  const deleted = Y.snapshot(doc).ds
  return (update) => {
    const { to } = Y.parseUpdateMeta(update)
    for (const [client, clock] of to) if (Y.getState(doc.store, client) < clock) return false
    for (const [client, ranges] of Y.decodeUpdate(update).ds.clients)
      for (const { clock, len } of ranges)
        for (let at = clock; at < clock + len; at += 1)
          if (!Y.isDeleted(deleted, Y.createID(client, at))) return false
    return true
  }
}

/**
 * What two desktops had in common before they wrote apart: of this one's log, everything that the other holds too. Where
 * the log was thinned over that moment, the newest kept state that the other holds.
 */
export function commonPast(
  log: readonly Uint8Array[],
  keptStates: () => Iterable<Uint8Array>,
  theirs: Y.Doc,
): Y.Doc {
  const theyHold = holderOf(theirs)
  const past = new Y.Doc()
  past.transact(() => {
    for (const update of log) if (theyHold(update)) Y.applyUpdate(past, update, 'carried')
  }, 'carried')
  const [first] = log
  if (first === undefined || theyHold(first)) return past
  for (const state of keptStates())
    if (theyHold(state)) {
      Y.applyUpdate(past, state, 'carried')
      break
    }
  return past
}
