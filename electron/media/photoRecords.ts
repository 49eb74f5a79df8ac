import { photoAssetSchema, type PhotoAsset } from '../../shared/story/story'
import type { Database } from '../database/sqlite'

export interface PhotoRecord {
  readonly asset: PhotoAsset
  /** When it was taken in; ISO 8601 in UTC. */
  readonly takenAt: string
}

/** The photos in the media folder. */
export function photoRecords(database: Database, now: () => Date) {
  const claim = database.prepare('delete from spare_photos where photo_id = ?')
  function findWithTime(photoId: string): PhotoRecord | null {
    const row = database
      .prepare(
        `select photo_id as photoId, media_type as mediaType, width, height, file_name as fileName, taken_at as takenAt
         from photos where photo_id = ?`,
      )
      .get(photoId) as { takenAt: string } | undefined
    return row === undefined ? null : { asset: photoAssetSchema.parse(row), takenAt: row.takenAt }
  }
  return {
    findWithTime,
    find: (photoId: string): PhotoAsset | null => findWithTime(photoId)?.asset ?? null,
    /** The same for a photo that is taken again: it is no longer one that may go. */
    claim(photoId: string): PhotoAsset | null {
      claim.run(photoId)
      return findWithTime(photoId)?.asset ?? null
    },
    put({ photoId, mediaType, width, height, fileName }: PhotoAsset): void {
      database
        .prepare('insert or ignore into photos values (?, ?, ?, ?, ?, ?)')
        .run(photoId, mediaType, width, height, fileName, now().toISOString())
      claim.run(photoId)
    },
  }
}
export type PhotoRecords = ReturnType<typeof photoRecords>
