import type * as Y from 'yjs'
import type { z } from 'zod'
import {
  commentSchema,
  resolutionSchema,
  threadSchema,
  type Anchor,
  type Comment,
  type CommentAuthor,
  type CommentThread,
  type ThreadPlace,
} from './comment'

/**
 * The comments of a story, in its shared document. Every entry is a whole value under a name of its own, so that two people
 * who comment offline never meet in one. An entry of another shape is from a newer Dateline and left alone.
 */
const threads = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('commentThreads')
const comments = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('comments')
const resolutions = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('commentResolutions')

/** The origin of what is said: foreign to every undo, which is for the words of the story. */
export const commented = Symbol('commented')

/** A comment being made: names and instant are read where it is said. */
export interface Said {
  readonly author: CommentAuthor
  readonly text: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

function parsedEntries<T extends z.ZodType>(map: Y.Map<unknown>, schema: T): [string, z.infer<T>][] {
  return [...map.entries()].flatMap(([id, value]): [string, z.infer<T>][] => {
    const parsed = schema.safeParse(value)
    return parsed.success ? [[id, parsed.data]] : []
  })
}

/** Every thread with at least one comment left, in the order they were begun. */
export function readThreads(doc: Y.Doc): CommentThread[] {
  const byThread = new Map<string, Comment[]>()
  for (const [commentId, comment] of parsedEntries(comments(doc), commentSchema))
    byThread.set(comment.threadId, [...(byThread.get(comment.threadId) ?? []), { ...comment, commentId }])
  const resolved = new Map(parsedEntries(resolutions(doc), resolutionSchema))
  return parsedEntries(threads(doc), threadSchema)
    .flatMap(([threadId, place]): CommentThread[] => {
      const said = byThread.get(threadId)
      if (said === undefined) return []
      said.sort((one, other) => order(one.at, other.at) || order(one.commentId, other.commentId))
      return [{ ...place, threadId, comments: said, resolution: resolved.get(threadId) ?? null }]
    })
    .sort((one, other) => order(began(one), began(other)) || order(one.threadId, other.threadId))
}
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
const began = ({ comments: [first] }: CommentThread): string => first?.at ?? ''

export const isResolved = ({ resolution }: CommentThread): boolean => resolution?.resolved === true

/** Returns the new thread's id. */
export function beginThread(doc: Y.Doc, place: ThreadPlace, said: Said): string {
  const threadId = crypto.randomUUID()
  doc.transact(() => {
    threads(doc).set(threadId, place)
    say(doc, threadId, said)
  }, commented)
  return threadId
}

const say = (doc: Y.Doc, threadId: string, { author, text, at }: Said): void =>
  void comments(doc).set(crypto.randomUUID(), {
    threadId,
    author,
    text,
    at,
    editedAt: null,
  } satisfies z.infer<typeof commentSchema>)

/** Also opens a thread again that was dealt with: an answer wants to be read. */
export function reply(doc: Y.Doc, thread: CommentThread, said: Said): void {
  doc.transact(() => {
    say(doc, thread.threadId, said)
    if (isResolved(thread)) putResolution(doc, thread.threadId, false, said)
  }, commented)
}

/** Only whoever wrote a comment may mend it or take it back; anybody else's words are left as they are. */
const isOwn = ({ author }: Comment, { personId }: CommentAuthor): boolean => author.personId === personId

export function editComment(
  doc: Y.Doc,
  { commentId, ...comment }: Comment,
  { author, text, at }: Said,
): void {
  if (!isOwn({ commentId, ...comment }, author) || comment.text === text) return
  doc.transact(() => comments(doc).set(commentId, { ...comment, text, editedAt: at }), commented)
}

/** The thread stays as long as anybody's comment is left in it. */
export function deleteComment(doc: Y.Doc, comment: Comment, author: CommentAuthor): void {
  if (isOwn(comment, author)) doc.transact(() => comments(doc).delete(comment.commentId), commented)
}

/** Puts back what was just deleted. */
export const restoreComment = (doc: Y.Doc, { commentId, ...comment }: Comment): void =>
  doc.transact(() => void comments(doc).set(commentId, comment), commented)

export const resolveThread = (
  doc: Y.Doc,
  threadId: string,
  resolved: boolean,
  by: Pick<Said, 'author' | 'at'>,
): void => doc.transact(() => putResolution(doc, threadId, resolved, by), commented)

const putResolution = (
  doc: Y.Doc,
  threadId: string,
  resolved: boolean,
  { author, at }: Pick<Said, 'author' | 'at'>,
): void => void resolutions(doc).set(threadId, { resolved, by: author, at })

/** The origin of an anchor that was written down anew because its letters were replaced. */
export const mendedAnchors = Symbol('mended anchors')

export function putAnchors(doc: Y.Doc, mended: ReadonlyMap<string, Anchor>): void {
  if (mended.size === 0) return
  doc.transact(() => {
    for (const [threadId, anchor] of mended) {
      const kept = threadSchema.safeParse(threads(doc).get(threadId))
      if (kept.success) threads(doc).set(threadId, { ...kept.data, anchor })
    }
  }, mendedAnchors)
}

/** Hears of comments said, mended, resolved and of anchors moved. Returns what ends it. */
export function onComments(doc: Y.Doc, listener: () => void): () => void {
  const maps = [threads(doc), comments(doc), resolutions(doc)]
  for (const map of maps) map.observe(listener)
  return () => maps.forEach((map) => map.unobserve(listener))
}
