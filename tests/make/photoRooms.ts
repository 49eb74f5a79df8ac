import type { Database } from '../../electron/database/sqlite'
import { photoDetailsRoom } from '../../electron/media/photoDetailsRoom'
import { photoRecords } from '../../electron/media/photoRecords'

/** What a media store keeps its photos' words in. */
export function photoRooms(database: Database, now = () => new Date('2026-11-23T09:10:00Z')) {
  const records = photoRecords(database, now)
  return { records, details: photoDetailsRoom({ database, records, now, onChanged: () => undefined }) }
}
