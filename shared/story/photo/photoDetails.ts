import { z } from 'zod'
import { photoAssetSchema } from '../story'
import { photoFieldsChangeSchema, photoFieldsSchema } from './photoFields'
import { photoMetadataSchema } from './photoMetadata'

/** What the file itself is. */
export const photoFileFactsSchema = z.object({
  bytes: z.int(),
  /** EXIF orientation of the stored pixels, 1 to 8; the asset's width and height are of the upright picture. */
  orientation: z.int().min(1).max(8),
  /** As stored, e.g. `srgb`, `cmyk`, `b-w`. */
  colourSpace: z.string(),
  /** Name of the embedded colour profile, e.g. `Display P3`; empty where there is none. */
  colourProfile: z.string(),
  animated: z.boolean(),
})
export type PhotoFileFacts = z.infer<typeof photoFileFactsSchema>

/** Everything that is known of a photo. */
export const photoDetailsSchema = z.object({
  asset: photoAssetSchema,
  /** Null for a photo that was taken in before facts were kept. */
  file: photoFileFactsSchema.nullable(),
  metadata: photoMetadataSchema,
  fields: photoFieldsSchema,
  /** Instants, ISO 8601 in UTC. */
  takenInAt: z.string(),
  changedAt: z.string(),
})
export type PhotoDetails = z.infer<typeof photoDetailsSchema>

/** One edit of some photos' fields, to be made, and undone, as one step. */
export const photoChangesSchema = z
  .array(z.object({ photoId: photoAssetSchema.shape.photoId, fields: photoFieldsChangeSchema }))
  .min(1)
  .max(2000)
export type PhotoChanges = z.infer<typeof photoChangesSchema>

/** How a change was kept. */
export const photoChangeMadeSchema = z.object({
  /** For `photo:undoChange`; null where nothing differed from what was there. */
  changeId: z.int().nullable(),
  details: z.array(photoDetailsSchema),
  /** Photos of which the undo left a field as it is, because somebody changed it again since. */
  leftAlone: z.array(z.string()),
})
export type PhotoChangeMade = z.infer<typeof photoChangeMadeSchema>
