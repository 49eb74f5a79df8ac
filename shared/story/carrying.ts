import { z } from 'zod'
import type { MergeFinding } from '../document/mergeReport/mergeReport'
import { editionSchema } from './edition'
import { storyIdSchema } from './story'

/** What a bundle brought: a story that was not here, one merged with what was written here, one further than here, or nothing. */
export const carriedStorySchema = z.object({
  storyId: storyIdSchema,
  change: z.enum(['new', 'merged', 'newer', 'same']),
  headline: z.string(),
  /** The report of a merge that found something to decide. */
  mergeId: z.int().nullable(),
})
export type CarriedStory = z.infer<typeof carriedStorySchema>

export const bundleFactsSchema = z.object({
  file: z.string(),
  stories: z.int(),
  photos: z.int(),
  bytes: z.int(),
})

export const importedBundleSchema = z.object({
  /** Whose work it is. */
  from: z.string(),
  stories: z.array(carriedStorySchema),
})
export type ImportedBundle = z.infer<typeof importedBundleSchema>

export const mergeSummarySchema = z.object({ mergeId: z.int(), at: z.string(), from: z.string() })
export type MergeSummary = z.infer<typeof mergeSummarySchema>

export const mergeFindingsSchema = mergeSummarySchema.extend({
  editions: z.array(
    z.object({
      edition: editionSchema,
      findings: z.array(z.custom<MergeFinding>((value) => value !== null)),
    }),
  ),
})
export type MergeFindings = z.infer<typeof mergeFindingsSchema>

/** How the hand-off folder stands. */
export const handOffViewSchema = z.object({
  folder: z.string().nullable(),
  /** When all of it was last read and written; null before that, or while the folder is out of reach. */
  exchangedAt: z.string().nullable(),
  /** Files that were not whole yet, by name. */
  waiting: z.array(z.string()),
  isReachable: z.boolean(),
})
export type HandOffView = z.infer<typeof handOffViewSchema>
