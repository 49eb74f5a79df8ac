import { z } from 'zod'
import { cropsSchema, focalPointSchema, noCrops } from './photoCrop'
import { photoRightsSchema } from './photoRights'

const line = z.string().max(500)
const text = z.string().max(5000)
const perEdition = z.object({ en: text, ko: text })

/**
 * What a newsroom says of a photo, wherever it is shown: shared by all stories and editions, and editable. Empty text
 * means nothing is known.
 */
export const photoFieldsSchema = z.object({
  /** The defaults of a new figure in each edition; what an article prints stands in its figure. */
  captions: perEdition,
  alts: perEdition,
  photographer: line,
  agency: line,
  /** Printed instead of the line that the site profile's template makes; empty leaves it to the template. */
  creditLine: line,
  copyrightHolder: line,
  source: line,
  /** As the camera's clock told it, ISO 8601 without a zone or with the offset it knew; e.g. `2026-11-23T18:04:11`. */
  takenAt: z.string().max(40),
  place: line,
  keywords: z.array(z.string().max(200)).max(200),
  ...photoRightsSchema.shape,
  focalPoint: focalPointSchema.nullable(),
  crops: cropsSchema,
})
export type PhotoFields = z.infer<typeof photoFieldsSchema>
export type PhotoFieldName = keyof PhotoFields
export const photoFieldNames = Object.keys(photoFieldsSchema.shape) as PhotoFieldName[]

/** Some of the fields, each with the whole of its new value. */
export const photoFieldsChangeSchema = photoFieldsSchema
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'A change says what it changes.')
export type PhotoFieldsChange = z.infer<typeof photoFieldsChangeSchema>

export const emptyPhotoFields: PhotoFields = {
  captions: { en: '', ko: '' },
  alts: { en: '', ko: '' },
  photographer: '',
  agency: '',
  creditLine: '',
  copyrightHolder: '',
  source: '',
  takenAt: '',
  place: '',
  keywords: [],
  rightsCategory: null,
  creativeCommons: null,
  restrictions: '',
  territory: '',
  validFrom: '',
  validUntil: '',
  denied: false,
  digitalSourceType: null,
  focalPoint: null,
  crops: noCrops,
}
