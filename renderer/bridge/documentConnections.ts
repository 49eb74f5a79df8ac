import * as Y from 'yjs'
import type { Failure } from '../../shared/failure'
import { documentKey, type DocumentName, type ToWindow } from '../../shared/ipc/documentPort'
import { assertNever, failed, success, type Result } from '../../shared/result'
import type { DocumentPortEnd } from './documentPort'
import { statusSource, type SaveStatus, type StatusSource } from './saveStatus'

export interface DocumentConnection {
  /** Filled in one transaction with an origin before `whenOpened` resolves; empty until then. */
  readonly doc: Y.Doc
  readonly whenOpened: Promise<Result<void>>
  /** Fits useSyncExternalStore. */
  readonly status: Pick<StatusSource, 'get' | 'subscribe'>
  /** Keeps the editor's own JSON as a way back. */
  sendSnapshot(editorJson: string): void
  /** Resolves once all its updates are acknowledged. */
  close(): Promise<void>
}

/** The origin of everything that comes from main: never sent back, never undone. */
export const fromMain = Symbol('from main')

interface Entry {
  readonly name: DocumentName
  readonly doc: Y.Doc
  readonly status: StatusSource
  readonly whenOpened: Promise<Result<void>>
  settleOpened(result: Result<void>): void
  opened: boolean
  users: number
  sent: number
  saved: number
  failure: Failure | null
  early: Uint8Array[]
  waiting: (() => void)[]
}

/** The documents this window has open. Whoever opens one that is open already shares it. */
export function documentConnections(
  port: DocumentPortEnd,
  endComposition: () => void,
  whenUndisturbed: (work: () => void) => void = (work) => work(),
) {
  const entries = new Map<string, Entry>()
  const all = statusSource({ kind: 'saved', at: null })
  let lastSaved: string | null = null

  function newEntry(name: DocumentName): Entry {
    let settleOpened: Entry['settleOpened'] = () => {}
    const whenOpened = new Promise<Result<void>>((resolve) => (settleOpened = resolve))
    const entry: Entry = {
      name,
      doc: new Y.Doc(),
      status: statusSource({ kind: 'saved', at: null }),
      whenOpened,
      settleOpened,
      opened: false,
      users: 0,
      sent: 0,
      saved: 0,
      failure: null,
      early: [],
      waiting: [],
    }
    entry.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === fromMain) return
      if (entry.opened) send(entry, update)
      else entry.early.push(update)
    })
    return entry
  }

  function send(entry: Entry, update: Uint8Array): void {
    entry.sent += 1
    port.post({ type: 'update', name: entry.name, number: entry.sent, update })
    showStatus(entry)
  }

  function showStatus(entry: Entry, at?: string): void {
    const pending = entry.sent - entry.saved
    const before = entry.status.get()
    // Main may hold back words of a window that is gone: then there is trouble without anything pending here.
    const status: SaveStatus =
      entry.failure !== null
        ? { kind: 'notSaved', failure: entry.failure }
        : pending === 0
          ? { kind: 'saved', at: at ?? (before.kind === 'saved' ? before.at : null) }
          : { kind: 'saving', pending }
    entry.status.set(status)
    if (at !== undefined) lastSaved = at
    all.set(overall())
    if (pending === 0) for (const done of entry.waiting.splice(0)) done()
  }

  function overall(): SaveStatus {
    const statuses = [...entries.values()].map(({ status }) => status.get())
    const notSaved = statuses.find(({ kind }) => kind === 'notSaved')
    if (notSaved !== undefined) return notSaved
    const pending = statuses.reduce((sum, one) => sum + (one.kind === 'saving' ? one.pending : 0), 0)
    return pending > 0 ? { kind: 'saving', pending } : { kind: 'saved', at: lastSaved }
  }

  const whenSaved = (entry: Entry): Promise<void> =>
    entry.sent === entry.saved
      ? Promise.resolve()
      : new Promise((resolve) => entry.waiting.push(() => resolve()))

  port.onMessage((message: ToWindow) => {
    if (message.type === 'settle') {
      if (message.closing) endComposition()
      // One task later whatever the blur brought about has been posted.
      setTimeout(() => port.post({ type: 'settled', id: message.id }), 0)
      return
    }
    const entry = entries.get(documentKey(message.name))
    if (entry === undefined) return
    switch (message.type) {
      case 'opened':
        entry.doc.transact(() => {
          for (const update of message.updates) Y.applyUpdate(entry.doc, update, fromMain)
        }, fromMain)
        entry.opened = true
        for (const update of entry.early.splice(0)) send(entry, update)
        entry.settleOpened(success(undefined))
        return
      case 'refused':
        entries.delete(documentKey(message.name))
        entry.settleOpened(failed(message.failure))
        return
      case 'saved':
        entry.saved = Math.max(entry.saved, message.number)
        entry.failure = null
        showStatus(entry, message.at)
        return
      case 'notSaved':
        entry.failure = message.failure
        showStatus(entry)
        return
      case 'update':
        whenUndisturbed(() => Y.applyUpdate(entry.doc, message.update, fromMain))
        return
      default:
        assertNever(message)
    }
  })

  return {
    openDocument(name: DocumentName): DocumentConnection {
      const key = documentKey(name)
      let entry = entries.get(key)
      if (entry === undefined) {
        entry = newEntry(name)
        entries.set(key, entry)
        port.post({ type: 'open', name })
      }
      const shared = entry
      shared.users += 1
      let closed = false
      return {
        doc: shared.doc,
        whenOpened: shared.whenOpened,
        status: shared.status,
        sendSnapshot: (editorJson) => port.post({ type: 'snapshot', name, editorJson }),
        async close() {
          if (!closed) {
            closed = true
            shared.users -= 1
          }
          await whenSaved(shared)
          // Somebody may have opened it again meanwhile, as React does when it mounts twice.
          if (shared.users > 0 || entries.get(key) !== shared) return
          entries.delete(key)
          port.post({ type: 'close', name })
        },
      }
    },
    /** The worst news of all documents. */
    status: all as Pick<StatusSource, 'get' | 'subscribe'>,
    async allSaved(): Promise<void> {
      await Promise.all([...entries.values()].map(whenSaved))
    },
  }
}
export type DocumentConnections = ReturnType<typeof documentConnections>
