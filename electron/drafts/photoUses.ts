import type { PhotoUse } from '../../shared/story/photo/deskPhoto'
import type { Database } from '../database/sqlite'

/** Where the photos of the desk's stories are shown; those in the trash show none. As true as the story list. */
export function photoUses(database: Database) {
  return {
    /** By photo, the newest story first. */
    all(): Map<string, PhotoUse[]> {
      const rows = database
        .prepare(
          `select photo_id as photoId, story_id as storyId, edition, has_alt as hasAlt, has_credit as hasCredit,
             coalesce(summary ->> ('$.headlines.' || edition), '') as headline, coalesce(summary ->> '$.slug', '') as slug
           from photo_uses join story_rows using (story_id) join story_texts using (row_id)
           where trashed = 0 order by changed_at desc, edition`,
        )
        .all() as unknown as (Omit<PhotoUse, 'hasAlt' | 'hasCredit'> & {
        photoId: string
        hasAlt: number
        hasCredit: number
      })[]
      const uses = new Map<string, PhotoUse[]>()
      for (const { photoId, hasAlt, hasCredit, ...use } of rows)
        uses.set(photoId, [
          ...(uses.get(photoId) ?? []),
          { ...use, hasAlt: hasAlt === 1, hasCredit: hasCredit === 1 },
        ])
      return uses
    },
    storiesShowing: (photoIds: readonly string[]): string[] =>
      (
        database
          .prepare(
            'select distinct story_id as storyId from photo_uses where photo_id in (select value from json_each(?))',
          )
          .all(JSON.stringify(photoIds)) as { storyId: string }[]
      ).map(({ storyId }) => storyId),
  }
}
export type PhotoUses = ReturnType<typeof photoUses>
