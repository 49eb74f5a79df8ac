import * as Y from 'yjs'
import { documentAsWritten } from '../../shared/document/binding/documentAsWritten'
import { documentKey, type DocumentName } from '../../shared/ipc/documentPort'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import { failed, success, type Result } from '../../shared/result'
import type { LoggedDocument, UpdateLog } from './updateLog'

/** With more updates than this after the snapshot, opening writes a new one. */
const updatesBeforeSnapshot = 200

/** Foreign updates carry an origin, so that no undo ever takes them for its own. */
const origin = 'log'

/**
 * A document from its snapshot and the later log. A bad snapshot is forgotten and the whole log read instead. A hole in
 * the log itself hides everything after it, so such a document is refused (`document/damaged`) and left alone.
 */
export function loadDocument(log: UpdateLog, name: DocumentName): Result<Y.Doc> {
  const logged = log.read(name)
  if (!logged.whole)
    return failed({
      kind: 'document/damaged',
      documentId: documentKey(name),
      detail: 'A part of the log is damaged.',
    })
  let doc = build(logged)
  if (doc === null && logged.snapshot !== null) {
    const whole = log.readWhole(name)
    doc = whole.whole ? build(whole) : null
    if (doc !== null && !log.isReadOnly) log.forgetSnapshot(name)
  }
  if (doc === null)
    return failed({ kind: 'document/damaged', documentId: documentKey(name), detail: 'The log has a hole.' })
  if (logged.lastSeq === 0 && name.part !== 'story') {
    Y.applyUpdate(doc, articleSeed, origin)
    if (!log.isReadOnly) log.append([{ name, update: articleSeed }])
  }
  if (logged.updates.length > updatesBeforeSnapshot && !log.isReadOnly)
    log.keepSnapshot(name, logged.lastSeq, Y.encodeStateAsUpdate(doc))
  return success(doc)
}

function build({ snapshot, updates }: LoggedDocument): Y.Doc | null {
  const doc = documentAsWritten()
  try {
    doc.transact(() => {
      if (snapshot !== null) Y.applyUpdate(doc, snapshot, origin)
      for (const update of updates) Y.applyUpdate(doc, update, origin)
    }, origin)
  } catch {
    return null
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null ? doc : null
}

/** False for bytes that are no update, and for one that builds on something this document hasn't got. */
export function updateFits(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    const { from } = Y.parseUpdateMeta(update)
    return [...from].every(([client, clock]) => clock <= Y.getState(doc.store, client))
  } catch {
    return false
  }
}
