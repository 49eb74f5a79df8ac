import { z } from 'zod'
import { editionSchema } from '../../shared/story/edition'
import { publishedArticleSchema, storyIdSchema } from '../../shared/story/story'

/** A decision of the desk that one or more destinations carry out. Instants are ISO 8601 in UTC. */
export const publishOrderSchema = z.object({
  storyId: storyIdSchema,
  action: z.enum(['publish', 'update', 'correct', 'withdraw']),
  /** The approved articles, frozen; empty for a withdrawal, which names editions. */
  articles: z.array(publishedArticleSchema).readonly(),
  editions: z.array(editionSchema).readonly(),
  /** Nothing before it, photos neither. */
  embargoUntil: z.string().nullable(),
  plannedFor: z.object({ wallTime: z.string(), zone: z.string(), instant: z.string() }).nullable(),
  /** For a withdrawal: what readers are told at each address; left out, nothing. */
  notes: z.object({ en: z.string(), ko: z.string() }).partial().optional(),
  orderedBy: z.string(),
})
export type PublishOrder = Readonly<z.infer<typeof publishOrderSchema>>

/** The later of two instants, either of which may be none. */
export function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return Date.parse(other) > Date.parse(one) ? other : one
}

/** The instant before which nothing of it may leave this desktop; null where it goes at once. */
export const notBefore = ({ action, embargoUntil, plannedFor }: PublishOrder): string | null =>
  action === 'withdraw' ? null : laterOf(embargoUntil, plannedFor?.instant ?? null)
