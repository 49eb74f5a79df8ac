import { crc32 } from 'node:zlib'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { inTransaction, type Database } from '../database/sqlite'
import type { SecondLog } from '../secondLog/secondLog'

export interface LoggedUpdate {
  readonly name: DocumentName
  readonly update: Uint8Array
  /** When it was written, where that was elsewhere and not now; ISO 8601 in UTC. */
  readonly at?: string
}
export interface LoggedDocument {
  /** The state up to some place in the log, or null; then every update after it. */
  readonly snapshot: Uint8Array | null
  readonly updates: readonly Uint8Array[]
  /** The number of the last update, 0 for a document without any. */
  readonly lastSeq: number
  /** False where an update isn't what was written and no second copy of it is there. */
  readonly whole: boolean
}
interface LogRow {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly at: string
  readonly sum: number | null
}

/** The old editor states kept of one document. */
const editorSnapshotsKept = 10

/**
 * The append-only log of Yjs updates: the truth of every draft. Each goes to the second log as well, and a row that is
 * damaged is mended from there. Throws what the database throws.
 */
export function updateLog(
  database: Database,
  now: () => Date,
  second: Pick<SecondLog, 'keep' | 'find'> = { keep: () => {}, find: () => null },
  isReadOnly = false,
) {
  const insert = database.prepare(
    'insert into update_log (story_id, part, bytes, at, sum) values (?, ?, ?, ?, ?)',
  )
  const laterUpdates = database.prepare(
    'select seq, bytes, at, sum from update_log where story_id = ? and part = ? and seq > ? order by seq',
  )
  const snapshot = database.prepare(
    'select up_to_seq, state, sum from snapshots where story_id = ? and part = ?',
  )
  const lastSeqOf = database.prepare('select max(seq) as seq from update_log where story_id = ? and part = ?')
  const dropSnapshot = database.prepare('delete from snapshots where story_id = ? and part = ?')

  function updatesAfter(name: DocumentName, seq: number): Omit<LoggedDocument, 'snapshot'> {
    const rows = (laterUpdates.all(name.storyId, name.part, seq) as unknown as LogRow[]).map((row) =>
      isAsWritten(row.bytes, row.sum) ? row.bytes : mend(name, row),
    )
    const updates = rows.filter((bytes) => bytes !== null)
    const last = lastSeqOf.get(name.storyId, name.part) as { seq: number | null }
    return { updates, lastSeq: last.seq ?? 0, whole: updates.length === rows.length }
  }

  function mend(name: DocumentName, { seq, at }: LogRow): Uint8Array | null {
    const bytes = second.find({ seq, at, name })
    if (bytes !== null && !isReadOnly)
      database.prepare('update update_log set bytes = ?, sum = ? where seq = ?').run(bytes, crc32(bytes), seq)
    return bytes
  }

  return {
    /** Nothing may be written: what opening a document usually keeps beside it is left out. */
    isReadOnly,

    /** Durable when it returns: one commit for all of them. Returns the instant. */
    append(entries: readonly LoggedUpdate[]): string {
      const current = now().toISOString()
      const write = () =>
        entries.map(({ name, update, at = current }) => {
          const { lastInsertRowid } = insert.run(name.storyId, name.part, update, at, crc32(update))
          return { seq: Number(lastInsertRowid), at, name, update }
        })
      const once = entries.length <= 1 || database.isTransaction
      // In a transaction that fails later the second log says too much: at worst a recovery finds an empty story more.
      second.keep(once ? write() : inTransaction(database, write))
      return current
    },

    read(name: DocumentName): LoggedDocument {
      const kept = snapshot.get(name.storyId, name.part) as
        { up_to_seq: number; state: Uint8Array; sum: number | null } | undefined
      const usable = kept !== undefined && isAsWritten(kept.state, kept.sum) ? kept : null
      return { snapshot: usable?.state ?? null, ...updatesAfter(name, usable?.up_to_seq ?? 0) }
    },

    /** Every update there ever was; for the case that a snapshot is bad. */
    readWhole: (name: DocumentName): LoggedDocument => ({ snapshot: null, ...updatesAfter(name, 0) }),

    keepSnapshot(name: DocumentName, upToSeq: number, state: Uint8Array): void {
      database
        .prepare(
          'insert or replace into snapshots (story_id, part, up_to_seq, state, at, sum) values (?, ?, ?, ?, ?, ?)',
        )
        .run(name.storyId, name.part, upToSeq, state, now().toISOString(), crc32(state))
    },
    forgetSnapshot(name: DocumentName): void {
      dropSnapshot.run(name.storyId, name.part)
    },

    keepEditorJson(name: DocumentName, editorJson: string): void {
      inTransaction(database, () => {
        database
          .prepare('insert into editor_snapshots (story_id, part, editor_json, at) values (?, ?, ?, ?)')
          .run(name.storyId, name.part, editorJson, now().toISOString())
        database
          .prepare(
            `delete from editor_snapshots where story_id = ? and part = ? and snapshot_id not in (
               select snapshot_id from editor_snapshots where story_id = ? and part = ?
               order by snapshot_id desc limit ?)`,
          )
          .run(name.storyId, name.part, name.storyId, name.part, editorSnapshotsKept)
      })
    },
  }
}
export type UpdateLog = ReturnType<typeof updateLog>

const isAsWritten = (bytes: Uint8Array, sum: number | null): boolean => sum === null || crc32(bytes) === sum
