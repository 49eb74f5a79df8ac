import { failed, success, type Result } from '../../shared/result'
import { trashDays } from '../../shared/story/storyList'
import type { StoryState } from '../../shared/story/workflow'
import { lastSeqGiven } from '../database/lastSeqGiven'
import { inTransaction, type Database } from '../database/sqlite'
import type { DocumentRooms } from '../documents/documentRooms'
import { noteSparePhotos } from '../media/sparePhotos'
import type { Publications } from '../publishing/publications'
import type { SecondLog } from '../secondLog/secondLog'
import { deleteStory, putPurged } from './purgedStories'
import type { StoryIndex } from './storyIndex'

/** A story is never deleted by itself before it was in the trash on this many days on which Dateline ran. */
const daysSeen = 3
const aDay = 24 * 60 * 60 * 1000

export interface TrashOptions {
  readonly database: Database
  readonly index: StoryIndex
  readonly publications: Publications
  readonly stateOf: (storyId: string) => StoryState
  readonly now: () => Date
  readonly second: Pick<SecondLog, 'keepPurged'>
  readonly documents: Pick<DocumentRooms, 'isOpen' | 'release'>
}

/** Stories that were thrown away: kept for a while, and then deleted for good. */
export function trash({ database, index, publications, stateOf, now, documents, second }: TrashOptions) {
  const find = database.prepare('select trashed_at from stories where story_id = ?')
  const trashedAt = (storyId: string): string | null | undefined =>
    (find.get(storyId) as { trashed_at: string | null } | undefined)?.trashed_at

  function mark(storyId: string, at: string | null): void {
    inTransaction(database, () => {
      database
        .prepare("update stories set trashed_at = ?, trash_days = 0, trash_day = '' where story_id = ?")
        .run(at, storyId)
      database
        .prepare('update story_rows set trashed = ? where story_id = ?')
        .run(at === null ? 0 : 1, storyId)
    })
  }

  function remove(storyId: string): void {
    documents.release(storyId)
    const purged = { storyId, upToSeq: lastSeqGiven(database), at: now().toISOString() }
    inTransaction(database, () => {
      noteSparePhotos(database, storyId, purged.at)
      index.forget(storyId)
      deleteStory(database, storyId)
      putPurged(database, purged)
    })
    second.keepPurged(purged)
  }

  return {
    has: (storyId: string): boolean => (trashedAt(storyId) ?? null) !== null,

    /**
     * Fails with `story/live` while readers can see it, `story/onItsWay` while it may go out any moment, `story/killed` for one
     * that was withdrawn, whose record is kept, and with `story/notFound`.
     */
    put(storyId: string): Result<null> {
      const at = trashedAt(storyId)
      if (at === undefined) return failed({ kind: 'story/notFound', storyId })
      const live = publications.ofStory(storyId)
      if (live.length > 0)
        return failed({ kind: 'story/live', editions: live.map(({ article }) => article.edition) })
      const state = stateOf(storyId)
      if (state === 'killed') return failed({ kind: 'story/killed', storyId })
      if (state === 'scheduled') return failed({ kind: 'story/onItsWay', storyId })
      if (at === null) mark(storyId, now().toISOString())
      return success(null)
    },

    restore(storyId: string): Result<null> {
      if (trashedAt(storyId) === undefined) return failed({ kind: 'story/notFound', storyId })
      mark(storyId, null)
      return success(null)
    },

    /**
     * Deletes a story of the trash for good; photos that it alone used go later. Fails with `story/notFound`, and with
     * `story/killed` for one that was thrown away before Dateline kept those.
     */
    purge(storyId: string): Result<null> {
      if ((trashedAt(storyId) ?? null) === null) return failed({ kind: 'story/notFound', storyId })
      if (stateOf(storyId) === 'killed') return failed({ kind: 'story/killed', storyId })
      remove(storyId)
      return success(null)
    },

    /**
     * Counts today for every story in the trash, and deletes those whose time is up; returns their ids. A clock that was
     * set forward alone deletes nothing: the days on which Dateline ran are counted beside it.
     */
    purgeOld(): string[] {
      const today = now().toISOString().slice(0, 10)
      database
        .prepare(
          'update stories set trash_days = trash_days + 1, trash_day = ?1 where trashed_at is not null and trash_day <> ?1',
        )
        .run(today)
      const latest = new Date(now().getTime() - trashDays * aDay).toISOString()
      const due = database
        .prepare('select story_id from stories where trashed_at <= ? and trash_days > ?')
        .all(latest, daysSeen) as { story_id: string }[]
      // One that somebody looks at may be about to be restored; one that was withdrawn from readers is kept for the record.
      const purged = due
        .map(({ story_id }) => story_id)
        .filter((storyId) => !documents.isOpen(storyId) && stateOf(storyId) !== 'killed')
      purged.forEach(remove)
      return purged
    },
  }
}
export type Trash = ReturnType<typeof trash>
