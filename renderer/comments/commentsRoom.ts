import type * as Y from 'yjs'
import { makeAnchor, type PassagePlace } from '../../shared/document/comments/anchorPlaces'
import {
  anchorKeeper,
  type AnchorKeeper,
  type PlacedThread,
} from '../../shared/document/comments/anchorKeeper'
import type { Anchor, AnchorPart } from '../../shared/document/comments/comment'
import { readCommentedText } from '../../shared/document/comments/commentedText'
import { beginThread, isResolved, onComments, type Said } from '../../shared/document/comments/storyComments'
import { editions, otherEdition, type Edition } from '../../shared/story/edition'

/** What is selected on a page to be commented on. */
export interface SelectedPassage extends PassagePlace {
  readonly part: AnchorPart
}

/** What the page with an article can do for the list beside it. */
export interface CommentedPage {
  /** Looked at only: anchors that moved are not written down. */
  readonly readOnly: boolean
  hasFocus(): boolean
  selected(): SelectedPassage | null
  /** Back to writing, in the body or the field. */
  focus(part: AnchorPart): void
  /** Selects the passage and brings it into sight. */
  show(passage: SelectedPassage): void
}

/** A comment about to be written. */
export interface Draft {
  readonly edition: Edition
  /** Null: about the article as a whole. */
  readonly anchor: Anchor | null
}

export interface CommentsView {
  /** Of both editions, in the order they stand in, those about the whole article first and orphaned ones last. */
  readonly threads: readonly PlacedThread[]
  readonly draft: Draft | null
  /** The thread that is looked at. */
  readonly current: string | null
}

/** Milliseconds without a key until anchors are looked after. */
const pause = 200

const parts: readonly AnchorPart[] = ['headline', 'dek', 'datelinePlace', 'body']
/** Without the space at its ends, which selecting by words takes in. */
function tidy(text: string, { start, end }: PassagePlace): PassagePlace {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

const rank = ({ thread: { anchor }, passage }: PlacedThread): readonly [number, number] =>
  anchor === null
    ? [-1, 0]
    : passage === null
      ? [parts.length, 0]
      : [parts.indexOf(anchor.part), passage.start]
const inReadingOrder = (one: PlacedThread, other: PlacedThread): number => {
  const [part, at] = rank(one)
  const [otherPart, otherAt] = rank(other)
  return part - otherPart || at - otherAt
}

export const openThreads = ({ threads }: CommentsView): readonly PlacedThread[] =>
  threads.filter(({ thread }) => !isResolved(thread))

/** The comments of one story while it is open: where they stand, which one is looked at, and the one being written. */
export function commentsRoom(storyDoc: Y.Doc) {
  const articles = new Map<Edition, { readonly doc: Y.Doc; readonly keeper: AnchorKeeper }>()
  const pages = new Map<Edition, CommentedPage>()
  const listeners = new Set<() => void>()
  let view: CommentsView = { threads: [], draft: null, current: null }
  let toShow: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | null = null

  function put(changed: Partial<CommentsView>): void {
    view = { ...view, ...changed }
    for (const listener of listeners) listener()
  }
  let looking = false
  function look(): void {
    // Writing an anchor down is heard here as well.
    if (looking) return
    looking = true
    clearTimeout(timer)
    const threads = editions.flatMap((edition) => {
      const article = articles.get(edition)
      if (article === undefined) return []
      return article.keeper.look({ mend: pages.get(edition)?.readOnly === false }).sort(inReadingOrder)
    })
    looking = false
    // Most stories have none, and every pause in the writing comes by here.
    if (threads.length > 0 || view.threads.length > 0) put({ threads })
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(look, pause)
  }

  function start(): void {
    const unobserve = onComments(storyDoc, look)
    for (const { doc } of articles.values()) doc.on('update', later)
    stop = () => {
      unobserve()
      clearTimeout(timer)
      for (const { doc } of articles.values()) doc.off('update', later)
      stop = null
    }
    look()
  }
  const isWatched = (): boolean => listeners.size > 0 || pages.size > 0
  const watch = (): void => {
    if (isWatched() && stop === null) start()
    else if (!isWatched()) stop?.()
  }

  function showWhereItStands(threadId: string): boolean {
    const placed = view.threads.find(({ thread }) => thread.threadId === threadId)
    const page = placed && pages.get(placed.thread.edition)
    if (!placed?.passage || !placed.thread.anchor) return true
    page?.show({ ...placed.passage, part: placed.thread.anchor.part })
    return page !== undefined
  }

  const backToWriting = ({ edition, anchor }: Draft): void =>
    pages.get(edition)?.focus(anchor?.part ?? 'body')

  return {
    get: (): CommentsView => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      watch()
      return () => {
        listeners.delete(listener)
        watch()
      }
    },
    /** The edition's article has opened, or is gone. */
    setArticle(edition: Edition, doc: Y.Doc | null): void {
      const known = articles.get(edition)
      if (known?.doc === doc || (known === undefined && doc === null)) return
      known?.doc.off('update', later)
      articles.delete(edition)
      if (doc !== null) {
        articles.set(edition, { doc, keeper: anchorKeeper(storyDoc, doc, edition) })
        if (stop !== null) doc.on('update', later)
      }
      if (stop !== null) look()
    },
    /** A page shows this edition; what is returned ends it. */
    enter(edition: Edition, page: CommentedPage): () => void {
      pages.set(edition, page)
      watch()
      look()
      if (toShow !== null && showWhereItStands(toShow)) toShow = null
      return () => {
        if (pages.get(edition) === page) pages.delete(edition)
        watch()
      }
    },

    /** Looks at a thread. */
    choose(threadId: string | null): void {
      if (view.current !== threadId) put({ current: threadId })
    },
    /** Goes to the words of a thread; where their page isn't shown yet, as soon as it is. */
    show(threadId: string): void {
      put({ current: threadId })
      toShow = showWhereItStands(threadId) ? null : threadId
    },

    /** Begins a comment on what is selected, on the page that has the caret, else on the one given; or on the whole article. */
    startDraft(preferred: Edition, about: 'selection' | 'article' = 'selection'): void {
      const shown = [preferred, otherEdition(preferred)].filter((edition) => pages.has(edition))
      const edition = shown.find((one) => pages.get(one)?.hasFocus() === true) ?? preferred
      const selected = about === 'article' ? null : (pages.get(edition)?.selected() ?? null)
      const article = articles.get(edition)
      const text = selected && article ? readCommentedText(article.doc, selected.part) : null
      const anchor = selected && text ? makeAnchor(selected.part, text, tidy(text.text, selected)) : null
      put({ draft: { edition, anchor }, current: null })
    },
    dropDraft(): void {
      const { draft } = view
      put({ draft: null })
      if (draft !== null) backToWriting(draft)
    },
    postDraft(said: Said): void {
      const { draft } = view
      if (draft === null) return
      view = { ...view, draft: null }
      const current = beginThread(storyDoc, draft, said)
      put({ current })
      backToWriting(draft)
    },
  }
}
export type CommentsRoom = ReturnType<typeof commentsRoom>
