import { crc32, inflateRawSync } from 'node:zlib'
import type { Result } from '../../shared/result'
import { inTransaction, type Database } from '../database/sqlite'

const aDay = 24 * 60 * 60 * 1000
/**
 * A photo's id stands whole in whatever names it: in Yjs updates, in the editor's JSON, in a published article. What stands
 * around it may look like more of it, so every place is tried.
 */
const photoId = /(?=([0-9a-f]{64}))/g

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const idsIn = (value: Uint8Array | string): string[] => {
  const text = typeof value === 'string' ? value : bufferOf(value).toString('latin1')
  return [...text.matchAll(photoId)].map(([, id = '']) => id)
}
const names = (value: Uint8Array | string, id: string): boolean =>
  typeof value === 'string' ? value.includes(id) : bufferOf(value).includes(id)

/** Inside the transaction that deletes the story, and before: its photos may go, if nothing else turns out to use them. */
export function noteSparePhotos(database: Database, storyId: string, since: string): void {
  const column = (sql: string) =>
    (database.prepare(sql).all(storyId) as { value: Uint8Array | string }[]).map(({ value }) => value)
  const states = column(
    `select state as value from revision_states where hash in (
       select story_hash from revisions where story_id = ?1
       union select en_hash from revisions where story_id = ?1
       union select ko_hash from revisions where story_id = ?1)`,
  ) as Uint8Array[]
  const ids = [
    ...column('select bytes as value from update_log where story_id = ?'),
    ...column('select editor_json as value from editor_snapshots where story_id = ?'),
    ...states.map(inflated).filter((state) => state !== null),
  ].flatMap(idsIn)
  const note = database.prepare(
    'insert or ignore into spare_photos select photo_id, ? from photos where photo_id = ?',
  )
  for (const id of new Set(ids)) note.run(since, id)
}

/** After a recovery nobody knows for sure what is used: all photos stay. */
export const keepSparePhotos = (database: Database): void => database.exec('delete from spare_photos')

export interface SparePhotosOptions {
  readonly database: Database
  /** Deletes the files of a photo, at once. */
  readonly removePhoto: (photoId: string) => void
  /** Commits what windows wrote. Where that fails, what they use isn't known. */
  readonly flush: () => Result<unknown>
  readonly now: () => Date
}

interface Place {
  readonly select: string
  readonly read: (row: Row) => Uint8Array | string | null
}
interface Row {
  readonly number: number
  readonly value: Uint8Array | string
  readonly sum?: number | null
}

/** Everywhere a photo may be named. Null for what can't be read: then nothing is known of it. */
const places: readonly Place[] = [
  {
    select: 'select seq as number, bytes as value, sum from update_log where seq > ? order by seq',
    read: ({ value, sum }) => (sum == null || crc32(value) === sum ? value : null),
  },
  {
    select: 'select rowid as number, state as value from revision_states where rowid > ? order by rowid',
    read: ({ value }) => inflated(value as Uint8Array),
  },
  {
    select:
      'select snapshot_id as number, editor_json as value from editor_snapshots where snapshot_id > ? order by snapshot_id',
    read: ({ value }) => value,
  },
  {
    select: 'select merge_id as number, articles as value from merges where merge_id > ? order by merge_id',
    read: ({ value }) => inflated(value as Uint8Array),
  },
  {
    select:
      'select order_id as number, publish_order as value from publish_orders where order_id > ? order by order_id',
    read: ({ value }) => value,
  },
  {
    select: 'select rowid as number, published as value from publications where rowid > ? order by rowid',
    read: ({ value }) => value,
  },
]

/**
 * Frees photos that only stories used which were deleted for good. A day later at the earliest, and not before the next start:
 * a figure may have been copied out of such a story. Where anything can't be read, every photo stays.
 */
export function sparePhotos({ database, removePhoto, flush, now }: SparePhotosOptions) {
  const forget = database.prepare('delete from spare_photos where photo_id = ?')
  const started = now().getTime()
  let left: Set<string> | null = null
  let seen = places.map(() => 0)

  function candidates(): Set<string> {
    const before = new Date(Math.min(started, now().getTime() - aDay)).toISOString()
    const rows = database.prepare('select photo_id from spare_photos where since < ?').all(before)
    return new Set((rows as { photo_id: string }[]).map(({ photo_id }) => photo_id))
  }

  /** How many rows it looked through; null where one of them can't be read. */
  function look(at: number, candidatesLeft: Set<string>, most: number): number | null {
    const { select, read } = places[at] as Place
    const rows = database.prepare(`${select} limit ?`).all(seen[at] ?? 0, most) as unknown as Row[]
    for (const row of rows) {
      const value = read(row)
      if (value === null) return null
      for (const id of candidatesLeft) if (names(value, id)) keep(candidatesLeft, id)
      seen[at] = row.number
    }
    return rows.length
  }

  function keep(candidatesLeft: Set<string>, id: string): void {
    candidatesLeft.delete(id)
    forget.run(id)
  }

  /** In one go, so that nothing is written meanwhile: what came since each place was looked through, then the files. */
  function finish(candidatesLeft: Set<string>): void {
    if (!flush().ok) return
    // A row of it may have been written anew under a lower number.
    seen = seen.with(places.length - 1, 0)
    for (const at of places.keys()) if (look(at, candidatesLeft, -1) === null) return
    for (const id of candidates()) if (candidatesLeft.has(id)) free(id)
  }

  function free(id: string): void {
    inTransaction(database, () => {
      for (const table of ['photo_details', 'photo_change_parts', 'photos'])
        database.prepare(`delete from ${table} where photo_id = ?`).run(id)
      database.exec(
        'delete from photo_changes where change_id not in (select change_id from photo_change_parts)',
      )
    })
    // Last of all: cut off before, the next start tries again.
    removePhoto(id)
    forget.run(id)
  }

  return {
    /** Looks through up to `most` rows; false once it is done, or can't go on. */
    freeSome(most: number): boolean {
      left ??= candidates()
      if (left.size === 0) return false
      for (const at of places.keys()) {
        const looked = look(at, left, most)
        if (looked === null) return false
        if (looked > 0) return left.size > 0
      }
      finish(left)
      return false
    },
  }
}
export type SparePhotos = ReturnType<typeof sparePhotos>

function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateRawSync(bytes)
  } catch {
    return null
  }
}
