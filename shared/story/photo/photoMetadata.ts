import { z } from 'zod'
import type { Edition } from '../edition'
import { emptyPhotoFields, photoFieldsSchema, type PhotoFieldName, type PhotoFields } from './photoFields'

/** Where a value was read: IPTC IIM, XMP or EXIF inside the photo's file, or XMP in a file beside it. */
export const metadataOrigins = ['iptc', 'xmp', 'exif', 'sidecar'] as const
export const metadataOriginSchema = z.enum(metadataOrigins)
export type MetadataOrigin = z.infer<typeof metadataOriginSchema>

/** The fields that files speak of. */
const readable = photoFieldsSchema.pick({
  captions: true,
  alts: true,
  photographer: true,
  agency: true,
  creditLine: true,
  copyrightHolder: true,
  source: true,
  takenAt: true,
  place: true,
  keywords: true,
  restrictions: true,
  digitalSourceType: true,
}).shape
export type ReadableField = keyof typeof readable

const reading = <T extends z.ZodType>(value: T) =>
  z.array(z.object({ origin: metadataOriginSchema, value })).optional()

/** What a photo's file says, by field, the most trusted origin first. Kept as it was read; changes go to the fields. */
export const photoReadingsSchema = z.object({
  captions: reading(readable.captions),
  alts: reading(readable.alts),
  photographer: reading(readable.photographer),
  agency: reading(readable.agency),
  creditLine: reading(readable.creditLine),
  copyrightHolder: reading(readable.copyrightHolder),
  source: reading(readable.source),
  takenAt: reading(readable.takenAt),
  place: reading(readable.place),
  keywords: reading(readable.keywords),
  restrictions: reading(readable.restrictions),
  digitalSourceType: reading(readable.digitalSourceType),
})
export type PhotoReadings = z.infer<typeof photoReadingsSchema>

export const photoMetadataSchema = z.object({
  readings: photoReadingsSchema,
  /** Of the camera's body: links photos of one camera on this desktop. Never published. */
  cameraSerial: z.string(),
  /** E.g. `NIKON Z 9`. */
  cameraModel: z.string(),
  /** The file names the place by coordinates; they are not read, and never published. */
  hasCoordinates: z.boolean(),
})
export type PhotoMetadata = z.infer<typeof photoMetadataSchema>

export const noMetadata: PhotoMetadata = {
  readings: {},
  cameraSerial: '',
  cameraModel: '',
  hasCoordinates: false,
}

/** The fields as a photo's own file fills them when it first comes in. */
export function prefilledFields({ readings }: PhotoMetadata): PhotoFields {
  const first = Object.entries(readings).flatMap(([field, values]) => {
    const value = values?.[0]?.value
    return value === undefined ? [] : [[field, value]]
  })
  return { ...emptyPhotoFields, ...(Object.fromEntries(first) as Partial<PhotoFields>) }
}

/**
 * Where a field's value came from; null once somebody changed it, or where no file said it. Captions and alt texts are
 * asked for by edition.
 */
export function fieldOrigin(
  fields: PhotoFields,
  { readings }: Pick<PhotoMetadata, 'readings'>,
  field: PhotoFieldName,
  edition?: Edition,
): MetadataOrigin | null {
  const values: readonly { origin: MetadataOrigin; value: unknown }[] =
    field in readings ? (readings[field as ReadableField] ?? []) : []
  const part = (value: unknown): string =>
    JSON.stringify(edition === undefined ? value : (value as Record<Edition, unknown>)[edition])
  const now = part(fields[field])
  if (now === '""') return null
  return values.find(({ value }) => part(value) === now)?.origin ?? null
}
