import type * as Y from 'yjs'
import { z } from 'zod'
import { editionSchema } from '../story/edition'

/** A finding that somebody looked at and let stand. It holds for its sentence as it reads: changed words are checked anew. */
const ignoredCheckSchema = z.object({
  edition: editionSchema,
  rule: z.string(),
  /** The words found, and the sentence they stand in. */
  found: z.string(),
  sentence: z.string(),
  reason: z.string(),
  /** Empty where the desk doesn't know its people yet. */
  who: z.string(),
  /** ISO 8601 in UTC, read where it was decided. */
  at: z.string(),
})
export type IgnoredCheck = z.infer<typeof ignoredCheckSchema>

/** By passage key, so that two people ignoring the same thing is one decision. */
const kept = (storyDoc: Y.Doc): Y.Map<unknown> => storyDoc.getMap('ignoredChecks')

export const ignoreCheck = (storyDoc: Y.Doc, key: string, ignored: IgnoredCheck): void =>
  void kept(storyDoc).set(key, ignored)

export const heedCheck = (storyDoc: Y.Doc, key: string): void => kept(storyDoc).delete(key)

/** Every ignored finding by its key; an entry of another shape is from a newer Dateline and left alone. */
export function ignoredChecks(storyDoc: Y.Doc): ReadonlyMap<string, IgnoredCheck> {
  return new Map(
    [...kept(storyDoc).entries()].flatMap(([key, value]): [string, IgnoredCheck][] => {
      const parsed = ignoredCheckSchema.safeParse(value)
      return parsed.success ? [[key, parsed.data]] : []
    }),
  )
}

/** Returns what ends the listening. */
export function onIgnoredChange(storyDoc: Y.Doc, listener: () => void): () => void {
  kept(storyDoc).observe(listener)
  return () => kept(storyDoc).unobserve(listener)
}
