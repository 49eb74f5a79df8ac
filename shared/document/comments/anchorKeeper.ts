import type * as Y from 'yjs'
import type { Edition } from '../../story/edition'
import { agreedPassage, makeAnchor, passageAt, type PassagePlace } from './anchorPlaces'
import type { Anchor, AnchorPart, CommentThread } from './comment'
import { readCommentedText, type CommentedText } from './commentedText'
import { mendAnchor } from './mendAnchor'
import { putAnchors, readThreads } from './storyComments'

/** A thread and where its passage stands now; null for one about the whole article, and for an orphaned one. */
export interface PlacedThread {
  readonly thread: CommentThread
  readonly passage: PassagePlace | null
  /** What the passage reads now; empty where there is none. */
  readonly words: string
}

/**
 * Keeps the anchors of one edition's threads on their passages while it is written. It remembers how each passage read when
 * it last stood, which is what finds it again when its letters are replaced.
 */
export function anchorKeeper(storyDoc: Y.Doc, articleDoc: Y.Doc, edition: Edition) {
  const seen = new Map<string, Anchor>()

  function read(): { threads: CommentThread[]; textOf: (part: AnchorPart) => CommentedText } {
    const texts = new Map<AnchorPart, CommentedText>()
    return {
      threads: readThreads(storyDoc).filter((thread) => thread.edition === edition),
      textOf(part) {
        const text = texts.get(part) ?? readCommentedText(articleDoc, part)
        texts.set(part, text)
        return text
      },
    }
  }

  /** A colleague without the latest words may have written down a place that is gone here, while it still stands elsewhere. */
  function standing(anchor: Anchor, last: Anchor, text: CommentedText): Anchor {
    if (agreedPassage(articleDoc, text, anchor) !== null) return anchor
    const held: Anchor = { ...anchor, start: last.start, end: last.end, lost: false }
    return passageAt(articleDoc, text, held)?.holds === 2 ? held : anchor
  }

  /** Writes down anew what an edit moved; whether anything was. */
  function mendAll({ threads, textOf }: ReturnType<typeof read>): boolean {
    const mended = new Map<string, Anchor>()
    for (const { threadId, anchor } of threads) {
      if (anchor === null) continue
      const text = textOf(anchor.part)
      const last = seen.get(threadId) ?? anchor
      const kept = mendAnchor(articleDoc, text, standing(anchor, last, text), last)
      if (kept !== anchor) mended.set(threadId, kept)
      const passage = agreedPassage(articleDoc, text, kept)
      seen.set(threadId, (passage && makeAnchor(kept.part, text, passage)) ?? (kept.lost ? kept : last))
    }
    putAnchors(storyDoc, mended)
    return mended.size > 0
  }

  return {
    /**
     * The threads with their passages, by what is written down: the same on every desktop with the same documents. With
     * `mend` what an edit moved is written down first, which wants to be done after a few edits at most; the article is
     * never changed.
     */
    look({ mend }: { readonly mend: boolean }): PlacedThread[] {
      const now = read()
      const { textOf } = now
      const threads = mend && mendAll(now) ? read().threads : now.threads
      return threads.map((thread) => {
        const { anchor } = thread
        if (anchor === null) return { thread, passage: null, words: '' }
        const text = textOf(anchor.part)
        const passage = agreedPassage(articleDoc, text, anchor)
        return { thread, passage, words: passage ? text.text.slice(passage.start, passage.end) : '' }
      })
    },
  }
}
export type AnchorKeeper = ReturnType<typeof anchorKeeper>
