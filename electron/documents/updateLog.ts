import type { DocumentName } from '../../shared/ipc/documentPort'
import { inTransaction, type Database } from '../database/sqlite'

export interface LoggedUpdate {
  readonly name: DocumentName
  readonly update: Uint8Array
}
export interface LoggedDocument {
  /** The state up to some place in the log, or null; then every update after it. */
  readonly snapshot: Uint8Array | null
  readonly updates: readonly Uint8Array[]
  /** The number of the last update, 0 for a document without any. */
  readonly lastSeq: number
}

/** The old editor states kept of one document. */
const editorSnapshotsKept = 10

/** The append-only log of Yjs updates: the truth of every draft. Throws what the database throws. */
export function updateLog(database: Database, now: () => Date) {
  const insert = database.prepare('insert into update_log (story_id, part, bytes, at) values (?, ?, ?, ?)')
  const laterUpdates = database.prepare(
    'select seq, bytes from update_log where story_id = ? and part = ? and seq > ? order by seq',
  )
  const snapshot = database.prepare('select up_to_seq, state from snapshots where story_id = ? and part = ?')
  const dropSnapshot = database.prepare('delete from snapshots where story_id = ? and part = ?')

  const updatesAfter = (name: DocumentName, seq: number) =>
    laterUpdates.all(name.storyId, name.part, seq) as { seq: number; bytes: Uint8Array }[]

  return {
    /** Durable when it returns: one commit for all of them. Returns the instant. */
    append(entries: readonly LoggedUpdate[]): string {
      const at = now().toISOString()
      const write = () => {
        for (const { name, update } of entries) insert.run(name.storyId, name.part, update, at)
      }
      if (entries.length === 1 || database.isTransaction) write()
      else if (entries.length > 1) inTransaction(database, write)
      return at
    },

    read(name: DocumentName): LoggedDocument {
      const kept = snapshot.get(name.storyId, name.part) as
        { up_to_seq: number; state: Uint8Array } | undefined
      const rows = updatesAfter(name, kept?.up_to_seq ?? 0)
      return {
        snapshot: kept?.state ?? null,
        updates: rows.map(({ bytes }) => bytes),
        lastSeq: rows.at(-1)?.seq ?? kept?.up_to_seq ?? 0,
      }
    },

    /** Every update there ever was; for the case that a snapshot is bad. */
    readWhole(name: DocumentName): LoggedDocument {
      const rows = updatesAfter(name, 0)
      return { snapshot: null, updates: rows.map(({ bytes }) => bytes), lastSeq: rows.at(-1)?.seq ?? 0 }
    },

    keepSnapshot(name: DocumentName, upToSeq: number, state: Uint8Array): void {
      database
        .prepare(
          'insert or replace into snapshots (story_id, part, up_to_seq, state, at) values (?, ?, ?, ?, ?)',
        )
        .run(name.storyId, name.part, upToSeq, state, now().toISOString())
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
