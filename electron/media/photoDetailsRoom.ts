import { failed, success, type Result } from '../../shared/result'
import {
  photoDetailsSchema,
  photoFileFactsSchema,
  type PhotoChangeMade,
  type PhotoChanges,
  type PhotoDetails,
  type PhotoFileFacts,
} from '../../shared/story/photo/photoDetails'
import {
  emptyPhotoFields,
  photoFieldNames,
  photoFieldsSchema,
  type PhotoFieldName,
  type PhotoFields,
  type PhotoFieldsChange,
} from '../../shared/story/photo/photoFields'
import {
  noMetadata,
  photoMetadataSchema,
  prefilledFields,
  type PhotoMetadata,
} from '../../shared/story/photo/photoMetadata'
import type { PhotoAsset, ShownPhoto } from '../../shared/story/story'
import { diskFailure } from '../database/diskFailure'
import { inTransaction, type Database } from '../database/sqlite'
import type { PhotoRecords } from './photoRecords'

interface DetailsRow {
  readonly file: string | null
  readonly metadata: string
  readonly fields: string
  readonly changedAt: string
}
interface PartRow {
  readonly photoId: string
  readonly before: string
  readonly after: string
}

export interface PhotoDetailsRoomOptions {
  readonly database: Database
  readonly records: PhotoRecords
  readonly now: () => Date
  readonly onChanged: (photoIds: readonly string[]) => void
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
/** Fields in the schema's order, so that equal ones are equal as JSON too. */
const tidy = (fields: PhotoFields): PhotoFields => photoFieldsSchema.parse(fields)
const empty = tidy(emptyPhotoFields)

/** What is known of each photo, and who changes it: each change of many photos is one step, and can be taken back. */
export function photoDetailsRoom({ database, records, now, onChanged }: PhotoDetailsRoomOptions) {
  const rowOf = (photoId: string): DetailsRow | undefined =>
    database
      .prepare('select file, metadata, fields, changed_at as changedAt from photo_details where photo_id = ?')
      .get(photoId) as DetailsRow | undefined

  const fieldsOf = (photoId: string): PhotoFields => {
    const row = rowOf(photoId)
    // A field that a later Dateline added is empty in what an earlier one kept.
    return row === undefined
      ? empty
      : photoFieldsSchema.parse({ ...empty, ...(JSON.parse(row.fields) as Partial<PhotoFields>) })
  }

  function find(photoId: string): PhotoDetails | null {
    const record = records.findWithTime(photoId)
    if (record === null) return null
    const row = rowOf(photoId)
    return photoDetailsSchema.parse({
      asset: record.asset,
      file: row?.file == null ? null : photoFileFactsSchema.parse(JSON.parse(row.file)),
      metadata: row === undefined ? noMetadata : photoMetadataSchema.parse(JSON.parse(row.metadata)),
      fields: fieldsOf(photoId),
      takenInAt: record.takenAt,
      changedAt: row?.changedAt ?? record.takenAt,
    })
  }

  function putFields(photoId: string, fields: PhotoFields, at: string): void {
    database
      .prepare(
        `insert into photo_details (photo_id, file, metadata, fields, changed_at) values (?, null, ?, ?, ?)
         on conflict (photo_id) do update set fields = excluded.fields, changed_at = excluded.changed_at`,
      )
      .run(photoId, JSON.stringify(noMetadata), JSON.stringify(fields), at)
  }

  /** One commit: the fields, and what they were. */
  function keep(changes: readonly { photoId: string; fields: PhotoFieldsChange }[]): number | null {
    const at = now().toISOString()
    return inTransaction(database, () => {
      let changeId: number | null = null
      for (const { photoId, fields: wanted } of changes) {
        const before = fieldsOf(photoId)
        const after = tidy({ ...before, ...wanted } as PhotoFields)
        const names = photoFieldNames.filter((name) => !isSame(before[name], after[name]))
        if (names.length === 0) continue
        changeId ??= Number(
          database.prepare('insert into photo_changes (at) values (?)').run(at).lastInsertRowid,
        )
        putFields(photoId, after, at)
        const part = (of: PhotoFields) =>
          JSON.stringify(Object.fromEntries(names.map((name) => [name, of[name]])))
        database
          .prepare('insert into photo_change_parts (change_id, photo_id, before, after) values (?, ?, ?, ?)')
          .run(changeId, photoId, part(before), part(after))
      }
      return changeId
    })
  }

  function change(changes: PhotoChanges, leftAlone: string[] = []): Result<PhotoChangeMade> {
    const merged = new Map<string, PhotoFieldsChange>()
    for (const { photoId, fields } of changes) merged.set(photoId, { ...merged.get(photoId), ...fields })
    const photoIds = [...merged.keys()]
    const missing = photoIds.find((photoId) => records.find(photoId) === null)
    if (missing !== undefined) return failed({ kind: 'photo/missing', photoId: missing })
    try {
      const changeId = keep([...merged].map(([photoId, fields]) => ({ photoId, fields })))
      if (changeId !== null) onChanged(photoIds)
      return success({ changeId, details: read(photoIds), leftAlone })
    } catch (error) {
      const failure = diskFailure(error, 'dateline.sqlite3')
      if (failure === null) throw error
      return failed(failure)
    }
  }

  function undo(changeId: number): Result<PhotoChangeMade> {
    const parts = database
      .prepare(
        'select photo_id as photoId, before, after from photo_change_parts where change_id = ? order by rowid',
      )
      .all(changeId) as unknown as PartRow[]
    if (parts.length === 0) return failed({ kind: 'photo/changeNotFound', changeId })
    const leftAlone: string[] = []
    const back = parts.map(({ photoId, before, after }) => {
      const fields = fieldsOf(photoId)
      const was = JSON.parse(before) as PhotoFieldsChange
      const became = JSON.parse(after) as PhotoFieldsChange
      const names = Object.keys(was) as PhotoFieldName[]
      const untouched = names.filter((name) => isSame(fields[name], became[name]))
      if (untouched.length < names.length) leftAlone.push(photoId)
      return { photoId, fields: Object.fromEntries(untouched.map((name) => [name, was[name]])) }
    })
    return change(back, leftAlone)
  }

  const read = (photoIds: readonly string[]): PhotoDetails[] =>
    photoIds.map(find).filter((details) => details !== null)

  return {
    read,
    change,
    undo,

    /** Whether its file was read. */
    isKnown: (photoId: string): boolean => rowOf(photoId)?.file != null,

    /** Keeps a photo that came in and what its file says, in one commit. A photo that has details keeps them. */
    add(asset: PhotoAsset, file: PhotoFileFacts, metadata: PhotoMetadata): void {
      const isNew = inTransaction(database, () => {
        records.put(asset)
        const row = rowOf(asset.photoId)
        if (row?.file != null) return false
        // Somebody may have changed fields before its file was ever read.
        const fields = row === undefined ? tidy(prefilledFields(metadata)) : fieldsOf(asset.photoId)
        database
          .prepare(
            'insert or replace into photo_details (photo_id, file, metadata, fields, changed_at) values (?, ?, ?, ?, ?)',
          )
          .run(
            asset.photoId,
            JSON.stringify(file),
            JSON.stringify(metadata),
            JSON.stringify(fields),
            row?.changedAt ?? now().toISOString(),
          )
        return true
      })
      if (isNew) onChanged([asset.photoId])
    },

    /** The photo as an article shows it; one of which nothing is known is the bare asset. */
    shown(photoId: string): ShownPhoto | null {
      const asset = records.find(photoId)
      if (asset === null) return null
      const fields = fieldsOf(photoId)
      return isSame(fields, empty) ? asset : { ...asset, fields }
    },
  }
}
export type PhotoDetailsRoom = ReturnType<typeof photoDetailsRoom>
