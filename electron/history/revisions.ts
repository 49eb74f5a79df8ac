import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { failed, success, type Result } from '../../shared/result'
import {
  revisionSchema,
  type Revision,
  type RevisionReason,
  type RevisionStates,
} from '../../shared/story/revision'
import { inTransaction, type Database } from '../database/sqlite'

/** Made without anybody asking; left out where nothing changed since the last one. */
const byThemselves: ReadonlySet<RevisionReason> = new Set([
  'pause',
  'writing',
  'beforeImport',
  'beforeMerge',
  'beforeRestore',
])

const parts = ['story', 'en', 'ko'] as const
type Hashes = Readonly<Record<(typeof parts)[number], string>>

export interface RevisionsOptions {
  readonly database: Database
  readonly read: (name: DocumentName) => Result<Y.Doc>
  readonly now: () => Date
  /** The name of whoever sits at this desk. */
  readonly who: () => string
}

/** Kept states of stories. None is ever deleted but with its story. */
export function revisions({ database, read, now, who }: RevisionsOptions) {
  const columns = 'revision_id as revisionId, at, reason, label, who'
  const newest = database.prepare(
    `select ${columns}, story_hash as story, en_hash as en, ko_hash as ko from revisions
     where story_id = ? order by revision_id desc limit 1`,
  )
  const putState = database.prepare('insert or ignore into revision_states (hash, state) values (?, ?)')
  const put = database.prepare(
    `insert into revisions (story_id, at, reason, label, who, story_hash, en_hash, ko_hash)
     values (?, ?, ?, ?, ?, ?, ?, ?) returning ${columns}`,
  )

  function keepStates(
    storyId: string,
    states: RevisionStates,
    reason: RevisionReason,
    label: string,
  ): Revision {
    const hashes = hashesOf(states)
    const last = newest.get(storyId) as (Hashes & Record<string, unknown>) | undefined
    const unchanged = last !== undefined && parts.every((part) => last[part] === hashes[part])
    if (unchanged && byThemselves.has(reason)) return revisionSchema.parse(last)
    return inTransaction(database, () => {
      for (const part of parts) putState.run(hashes[part], deflateRawSync(states[part]))
      return revisionSchema.parse(
        put.get(storyId, now().toISOString(), reason, label, who(), hashes.story, hashes.en, hashes.ko),
      )
    })
  }

  return {
    keepStates,

    /**
     * Keeps the story as it is now. One that comes by itself and would be equal to the newest is that one. Fails with what
     * reading the documents fails with.
     */
    keep(storyId: string, reason: RevisionReason, label = ''): Result<Revision> {
      const [story, en, ko] = parts.map((part) => read({ storyId, part }))
      if (!story || !en || !ko) throw new Error('A story has three documents.')
      if (!story.ok) return story
      if (!en.ok) return en
      if (!ko.ok) return ko
      const states = {
        story: Y.encodeStateAsUpdate(story.value),
        en: Y.encodeStateAsUpdate(en.value),
        ko: Y.encodeStateAsUpdate(ko.value),
      }
      return success(keepStates(storyId, states, reason, label))
    },

    /** The newest first. */
    list: (storyId: string): Revision[] =>
      database
        .prepare(`select ${columns} from revisions where story_id = ? order by revision_id desc`)
        .all(storyId)
        .map((row) => revisionSchema.parse(row)),

    /** Fails with `revision/notFound`, also for one of another story. */
    states(storyId: string, revisionId: number): Result<RevisionStates> {
      const rows = parts.map(
        (part) =>
          database
            .prepare(
              `select state from revisions join revision_states on hash = ${part}_hash
               where story_id = ? and revision_id = ?`,
            )
            .get(storyId, revisionId) as { state: Uint8Array } | undefined,
      )
      const [story, en, ko] = rows.map((row) => row && new Uint8Array(inflateRawSync(row.state)))
      if (!story || !en || !ko) return failed({ kind: 'revision/notFound', revisionId })
      return success({ story, en, ko })
    },

    /** Bytes on the disk: of a story's revisions, of its log, and of both for all stories together. */
    size(storyId: string): { revisions: number; log: number; desk: number } {
      const bytes = (sql: string, ...values: string[]): number =>
        (database.prepare(sql).get(...values) as { bytes: number | null }).bytes ?? 0
      return {
        revisions: bytes(
          `select sum(length(state)) as bytes from revision_states where hash in (
             select story_hash from revisions where story_id = ?1
             union select en_hash from revisions where story_id = ?1
             union select ko_hash from revisions where story_id = ?1)`,
          storyId,
        ),
        log: bytes('select sum(length(bytes)) as bytes from update_log where story_id = ?', storyId),
        desk:
          bytes('select sum(length(state)) as bytes from revision_states') +
          bytes('select sum(length(bytes)) as bytes from update_log'),
      }
    },
  }
}
export type Revisions = ReturnType<typeof revisions>

/** Inside the transaction that deletes the story; states that another revision has stay. */
export function forgetRevisions(database: Database, storyId: string): void {
  database.prepare('delete from revisions where story_id = ?').run(storyId)
  database.exec(
    `delete from revision_states where not exists (select 1 from revisions
       where story_hash = hash or en_hash = hash or ko_hash = hash)`,
  )
}

const hashOf = (state: Uint8Array): string => createHash('sha256').update(state).digest('hex')
const hashesOf = ({ story, en, ko }: RevisionStates): Hashes => ({
  story: hashOf(story),
  en: hashOf(en),
  ko: hashOf(ko),
})
