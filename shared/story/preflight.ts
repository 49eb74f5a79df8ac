import { z } from 'zod'
import { blockerReasons } from './blockerReason'
import { editionSchema } from './edition'

export const warningKinds = [
  'embargo',
  'staleCounterpart',
  'aloneCounterpart',
  'oneEditionOnly',
  'longHeadline',
  'shortBody',
  'changedQuote',
  'openComments',
  'unchanged',
] as const

/** Where in the story something is to be looked at. A block by its place in the article, or on the page with its empty lines. */
export const preflightPlaceSchema = z.union([
  z.object({ in: z.literal('field'), field: z.enum(['headline', 'dek', 'datelinePlace']) }),
  z.object({ in: z.literal('block'), block: z.int() }),
  z.object({ in: z.literal('page'), block: z.int() }),
  z.object({ in: z.literal('tab'), tab: z.enum(['details', 'photos', 'comments']) }),
])
export type PreflightPlace = z.infer<typeof preflightPlaceSchema>

const about = {
  /** Null where it is of the whole story. */
  edition: editionSchema.nullable(),
  /** The words, the photo or the count it is about; may be empty. */
  subject: z.string(),
  place: preflightPlaceSchema.nullable(),
}
export const preflightItemSchema = z.discriminatedUnion('level', [
  z.object({ level: z.literal('blocker'), reason: z.enum(blockerReasons), ...about }),
  z.object({ level: z.literal('warning'), reason: z.enum(warningKinds), ...about }),
])
export type PreflightItem = z.infer<typeof preflightItemSchema>

/** A link that leads nowhere, and where it stands. */
export const deadLinkSchema = z.object({
  edition: editionSchema,
  address: z.string(),
  place: preflightPlaceSchema,
})
export type DeadLink = z.infer<typeof deadLinkSchema>

/** Everything to be looked at before a story is approved, the blockers first. */
export const preflightSchema = z.object({
  items: z.array(preflightItemSchema),
  /** Editions in which something is written. */
  written: z.array(editionSchema),
  /** SHA-256 of both editions as they were looked at. */
  contentHash: z.string(),
})
export type Preflight = z.infer<typeof preflightSchema>
