import type { DocumentName } from '../../shared/ipc/documentPort'
import { inTransaction, type Database } from '../database/sqlite'
import { forgetRevisions } from '../history/revisions'
import { forgetWorkflow } from '../workflow/workflowStore'
import type { PurgedStory } from '../secondLog/logRecord'

/** Deletes what there is of a story in tables of its own; inside a transaction. Its row in the list is the index's. */
export function deleteStory(database: Database, storyId: string): void {
  forgetRevisions(database, storyId)
  forgetWorkflow(database, storyId)
  for (const table of ['update_log', 'snapshots', 'editor_snapshots', 'publications', 'merges', 'stories'])
    database.prepare(`delete from ${table} where story_id = ?`).run(storyId)
}

export function putPurged(database: Database, { storyId, upToSeq, at }: PurgedStory): void {
  database
    .prepare(
      `insert into purged_stories (story_id, up_to_seq, at) values (?1, ?2, ?3)
       on conflict (story_id) do update set up_to_seq = ?2, at = ?3 where up_to_seq < ?2`,
    )
    .run(storyId, upToSeq, at)
}

/** True for what was written of a story before it was deleted for good. What the database refused has no number, only an instant. */
export function isOfPurged(database: Database) {
  const rows = database
    .prepare('select story_id as storyId, up_to_seq as upToSeq, at from purged_stories')
    .all() as unknown as PurgedStory[]
  const purged = new Map(rows.map((one) => [one.storyId, one]))
  return ({ name, seq, at }: { name: DocumentName; seq: number; at: string }): boolean => {
    const one = purged.get(name.storyId)
    if (one === undefined) return false
    return seq === 0 ? Date.parse(at) <= Date.parse(one.at) : seq <= one.upToSeq
  }
}

/** Deletes the purged stories that an older copy of the database still had. One with later updates came back since. */
export function purgeAgain(database: Database): void {
  const there = database
    .prepare(
      `select story_id as storyId from purged_stories join stories using (story_id) where not exists (
         select 1 from update_log where update_log.story_id = purged_stories.story_id and seq > up_to_seq)`,
    )
    .all() as { storyId: string }[]
  inTransaction(database, () => {
    for (const { storyId } of there) deleteStory(database, storyId)
  })
}
