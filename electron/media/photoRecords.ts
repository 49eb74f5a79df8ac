import { photoAssetSchema, type PhotoAsset } from '../../shared/story/story'
import type { Database } from '../database/sqlite'

/** What is known of each photo in the media folder. */
export function photoRecords(database: Database, now: () => Date) {
  return {
    find(photoId: string): PhotoAsset | null {
      const row = database
        .prepare(
          `select photo_id as photoId, media_type as mediaType, width, height, file_name as fileName
           from photos where photo_id = ?`,
        )
        .get(photoId) as unknown
      return row === undefined ? null : photoAssetSchema.parse(row)
    },
    put({ photoId, mediaType, width, height, fileName }: PhotoAsset): void {
      database
        .prepare('insert or ignore into photos values (?, ?, ?, ?, ?, ?)')
        .run(photoId, mediaType, width, height, fileName, now().toISOString())
    },
  }
}
export type PhotoRecords = ReturnType<typeof photoRecords>
