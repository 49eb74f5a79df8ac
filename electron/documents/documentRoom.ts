import * as Y from 'yjs'
import { documentKey, type DocumentName, type ToWindow } from '../../shared/ipc/documentPort'
import type { Failure } from '../../shared/failure'
import { diskFailure } from '../database/diskFailure'
import { updateFits } from './loadDocument'
import type { LoggedUpdate, UpdateLog } from './updateLog'

/** One window's end of the talk about documents. */
export type Listener = (message: ToWindow) => void

export interface RoomSurroundings {
  readonly log: UpdateLog
  /** Keeps on some disk what the database refuses; returns where, null for nowhere. */
  readonly hold: (entries: readonly LoggedUpdate[]) => string | null
  /** Named in failures. */
  readonly databaseFile: string
  readonly onCommitted: (name: DocumentName) => void
  readonly onTrouble: (failure: Failure) => void
  /** A bug: to be logged. */
  readonly onUnexpected: (error: unknown) => void
  /** Milliseconds until try number `attempt` (from 1). */
  readonly retryAfter: (attempt: number) => number
}

interface Unsaved {
  readonly update: Uint8Array
  readonly number: number
  readonly from: Listener
}

/**
 * One open Yjs document. An update is committed to the log before it is acknowledged. Held in memory while storing fails and
 * tried again, so nobody loses a paragraph to a full disk.
 */
export function documentRoom(name: DocumentName, doc: Y.Doc, around: RoomSurroundings) {
  const listeners = new Set<Listener>()
  let unsaved: Unsaved[] = []
  let attempt = 0
  /** Why the last try failed; a retry is due then. */
  let refusal: Failure | null = null
  /** How many of the unsaved are kept on a disk meanwhile, and where; null once one of them is kept nowhere. */
  let heldCount = 0
  let heldIn: string | null = null
  /** Windows that joined while updates of others wait: they hear how it ends as well. */
  const worried = new Set<Listener>()
  let timer: NodeJS.Timeout | undefined

  function commit(): Failure | null {
    clearTimeout(timer)
    timer = undefined
    const batch = unsaved
    if (batch.length === 0) return null
    let at: string
    try {
      at = around.log.append(batch.map(({ update }) => ({ name, update })))
    } catch (error) {
      const expected = diskFailure(error, around.databaseFile)
      if (expected === null) around.onUnexpected(error)
      const failure = expected ?? { kind: 'internal/unexpected', call: 'update' }
      const first = attempt === 0
      attempt += 1
      refusal = failure
      timer = setTimeout(commit, around.retryAfter(attempt))
      const told = holdRest()
      if (first) around.onTrouble(told)
      for (const [from, number] of lastNumbers(batch)) from({ type: 'notSaved', name, number, failure: told })
      return failure
    }
    unsaved = []
    attempt = heldCount = 0
    refusal = heldIn = null
    const numbers = lastNumbers(batch)
    for (const listener of worried) if (!numbers.has(listener)) numbers.set(listener, 0)
    worried.clear()
    for (const [from, number] of numbers) from({ type: 'saved', name, number, at })
    for (const { update, from } of batch)
      for (const listener of listeners) if (listener !== from) listener({ type: 'update', name, update })
    around.onCommitted(name)
    return null
  }

  /** Keeps on a disk what only memory holds yet; the refusal, saying where. */
  function holdRest(): Failure {
    const failure = refusal ?? { kind: 'internal/unexpected', call: 'update' }
    const rest = unsaved.slice(heldCount)
    if (rest.length > 0) {
      const place = around.hold(rest.map(({ update }) => ({ name, update })))
      heldIn = place !== null && (heldCount === 0 || heldIn !== null) ? place : null
      heldCount = unsaved.length
    }
    return heldIn !== null && mayBeKept(failure) ? { ...failure, kept: heldIn } : failure
  }

  return {
    name,
    doc,
    join(listener: Listener): void {
      listeners.add(listener)
      listener({ type: 'opened', name, updates: [Y.encodeStateAsUpdate(doc)] })
      if (refusal === null) return
      worried.add(listener)
      listener({ type: 'notSaved', name, number: 0, failure: holdRest() })
    },
    leave(listener: Listener): void {
      listeners.delete(listener)
      worried.delete(listener)
    },
    isIdle: () => listeners.size === 0 && unsaved.length === 0,
    unsavedCount: () => unsaved.length,

    take(update: Uint8Array, number: number, from: Listener): void {
      if (!updateFits(doc, update)) {
        // In the log such an update would hide everything written after it.
        const failure: Failure = {
          kind: 'document/damaged',
          documentId: documentKey(name),
          detail: 'An update does not fit.',
        }
        around.onTrouble(failure)
        from({ type: 'notSaved', name, number, failure })
        return
      }
      Y.applyUpdate(doc, update, from)
      unsaved.push({ update, number, from })
      // While a retry is due the disk is known to refuse; each key would only knock again.
      if (refusal === null) commit()
      else from({ type: 'notSaved', name, number, failure: holdRest() })
    },

    /** Tries to commit what is held, at once. Null when nothing is left. */
    commit,
    stop(): void {
      clearTimeout(timer)
    },
  }
}
export type DocumentRoom = ReturnType<typeof documentRoom>

function lastNumbers(batch: readonly Unsaved[]): Map<Listener, number> {
  return new Map(batch.map(({ from, number }) => [from, number]))
}

const keepable = ['disk/full', 'disk/notWritable', 'database/locked', 'database/damaged'] as const
type Keepable = Extract<Failure, { kind: (typeof keepable)[number] }>
const mayBeKept = (failure: Failure): failure is Keepable => keepable.some((kind) => kind === failure.kind)
