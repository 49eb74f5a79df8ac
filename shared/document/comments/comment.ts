import { z } from 'zod'
import { editionSchema } from '../../story/edition'
import { articleFieldNames } from '../articleDocument'

/** Who wrote a comment, with the names as they were then: whoever reads it need not know the person. */
export const commentAuthorSchema = z.object({
  personId: z.string(),
  names: z.object({ en: z.string(), ko: z.string() }),
})
export type CommentAuthor = z.infer<typeof commentAuthorSchema>

/** Where an anchor may stand: in the body, captions and credits included, or in a field beside it. */
export const anchorPartSchema = z.enum(['body', ...articleFieldNames])
export type AnchorPart = z.infer<typeof anchorPartSchema>

const idSchema = z.object({ client: z.int(), clock: z.int() })
/** A Yjs relative position as JSON: it names the letter it stands at, and so moves with it. */
export const relativePlaceSchema = z.object({
  type: idSchema.optional(),
  tname: z.string().optional(),
  item: idSchema.optional(),
  assoc: z.int().optional(),
})

/**
 * The passage that a thread is about. The two places find it again after most edits. Where its letters were replaced by equal
 * ones (Lexical does so when a paragraph is parted, joined or becomes a heading) the words find it.
 */
export const anchorSchema = z.object({
  part: anchorPartSchema,
  start: relativePlaceSchema,
  end: relativePlaceSchema,
  /** As it read when the thread was begun. */
  quote: z.string(),
  /** As it read when the places were last written down, and what stood around it. */
  words: z.string(),
  before: z.string(),
  after: z.string(),
  /** The article's state vector then: where the passage is gone, only what was written since may be it again. */
  until: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** No part of it stands in the article any more. */
  lost: z.boolean(),
})
export type Anchor = z.infer<typeof anchorSchema>

/** What is kept of a thread beside its comments. */
export const threadSchema = z.object({
  edition: editionSchema,
  /** Null for a thread about the article as a whole. */
  anchor: anchorSchema.nullable(),
})
export type ThreadPlace = z.infer<typeof threadSchema>

export const commentSchema = z.object({
  threadId: z.string(),
  author: commentAuthorSchema,
  text: z.string(),
  /** ISO 8601 in UTC, read where it was written. */
  at: z.string(),
  editedAt: z.string().nullable(),
})

/** Kept beside the comments, so that resolving a thread and mending a comment in it don't undo each other. */
export const resolutionSchema = z.object({
  resolved: z.boolean(),
  by: commentAuthorSchema,
  at: z.string(),
})
export type Resolution = z.infer<typeof resolutionSchema>

export interface Comment extends z.infer<typeof commentSchema> {
  readonly commentId: string
}

export interface CommentThread extends ThreadPlace {
  readonly threadId: string
  /** The oldest first; never empty. */
  readonly comments: readonly Comment[]
  /** The last word on whether it is dealt with; null where nobody said anything. */
  readonly resolution: Resolution | null
}
