import type { CreditProposal } from '../../shared/story/photo/deskPhoto'
import { photoFieldsSchema } from '../../shared/story/photo/photoFields'
import type { Database } from '../database/sqlite'
import type { PhotoDetailsRoom } from './photoDetailsRoom'

const remembered = ['photographer', 'agency', 'creditLine', 'copyrightHolder', 'rightsCategory'] as const
const memorySchema = photoFieldsSchema.pick({
  photographer: true,
  agency: true,
  creditLine: true,
  copyrightHolder: true,
  rightsCategory: true,
})

/** Remembers how photos were credited: by their camera first, then by the photographer, then by the agency. */
export function creditMemory(database: Database, details: Pick<PhotoDetailsRoom, 'read'>) {
  const last = (where: string, value: string, photoId: string) => {
    const row = database
      .prepare(
        `select fields from photo_details
         where photo_id <> ? and ${where} = ?
           and (fields ->> '$.photographer' <> '' or fields ->> '$.agency' <> '' or fields ->> '$.creditLine' <> '')
         order by changed_at desc limit 1`,
      )
      .get(photoId, value) as { fields: string } | undefined
    return row === undefined ? null : memorySchema.parse(JSON.parse(row.fields))
  }

  return {
    /** Null where nothing is remembered, or nothing that the photo lacks. */
    propose(photoId: string): CreditProposal | null {
      const [photo] = details.read([photoId])
      if (photo === undefined) return null
      const { fields, metadata } = photo
      for (const [because, where, value] of [
        ['camera', "metadata ->> '$.cameraSerial'", metadata.cameraSerial],
        ['photographer', "fields ->> '$.photographer'", fields.photographer],
        ['agency', "fields ->> '$.agency'", fields.agency],
      ] as const) {
        const memory = value === '' ? null : last(where, value, photoId)
        if (memory === null) continue
        const lacking = remembered.filter(
          (name) => (fields[name] ?? '') === '' && (memory[name] ?? '') !== '',
        )
        if (lacking.length > 0)
          return { because, fields: Object.fromEntries(lacking.map((name) => [name, memory[name]])) }
      }
      return null
    },
  }
}
export type CreditMemory = ReturnType<typeof creditMemory>
