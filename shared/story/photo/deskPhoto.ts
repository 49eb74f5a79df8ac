import { z } from 'zod'
import { editionSchema } from '../edition'
import { storyIdSchema } from '../story'
import { photoDetailsSchema } from './photoDetails'
import { photoFieldsSchema } from './photoFields'

/** One edition of a story that shows a photo. */
export const photoUseSchema = z.object({
  storyId: storyIdSchema,
  edition: editionSchema,
  headline: z.string(),
  slug: z.string(),
  /** Every figure of it there is described, or credited by itself. */
  hasAlt: z.boolean(),
  hasCredit: z.boolean(),
})
export type PhotoUse = z.infer<typeof photoUseSchema>

/** A photo of the desk's stories, and where it is shown. */
export const deskPhotoSchema = z.object({ details: photoDetailsSchema, uses: z.array(photoUseSchema) })
export type DeskPhoto = z.infer<typeof deskPhotoSchema>

/** The last credit of a photo that has something in common with this one. It is proposed, never applied by itself. */
export const creditProposalSchema = z.object({
  because: z.enum(['camera', 'photographer', 'agency']),
  /** Only what this photo lacks. */
  fields: photoFieldsSchema
    .pick({ photographer: true, agency: true, creditLine: true, copyrightHolder: true, rightsCategory: true })
    .partial(),
})
export type CreditProposal = z.infer<typeof creditProposalSchema>
