import { randomUUID } from 'node:crypto'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { editions } from '../../shared/story/edition'
import { inTransaction, type Database } from '../database/sqlite'
import type { UpdateLog } from '../documents/updateLog'

export type FirstUpdates = Partial<Record<DocumentName['part'], Uint8Array>>

/** The stories there are. */
export function stories(database: Database, log: UpdateLog, now: () => Date) {
  const known = database.prepare('select created_at from stories where story_id = ?')
  return {
    /**
     * A new story, whole or not at all. `first` holds what its documents begin with; an article given here must
     * contain the common seed already.
     */
    create(first: FirstUpdates = {}): string {
      const storyId = randomUUID()
      inTransaction(database, () => {
        database
          .prepare('insert into stories (story_id, created_at) values (?, ?)')
          .run(storyId, now().toISOString())
        log.append(
          editions.map((edition) => ({
            name: { storyId, part: edition },
            update: first[edition] ?? articleSeed,
          })),
        )
        if (first.story !== undefined) log.append([{ name: { storyId, part: 'story' }, update: first.story }])
      })
      return storyId
    },
    exists: (storyId: string): boolean => known.get(storyId) !== undefined,
    createdAt: (storyId: string): string | null =>
      (known.get(storyId) as { created_at: string } | undefined)?.created_at ?? null,
  }
}
export type Stories = ReturnType<typeof stories>
