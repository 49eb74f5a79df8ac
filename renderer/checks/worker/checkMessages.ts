import type { Finding, Passage } from '../../../shared/checks/finding'
import type { HouseRule } from '../../../shared/checks/houseStyle/houseRules'
import type { KnownName } from '../../../shared/checks/names/namesRegister'
import type { Edition } from '../../../shared/story/edition'

/** A finding with what makes it the same one again (`passageKey`) and the sentence it stands in. */
export interface KeyedFinding extends Finding {
  readonly key: string
  readonly sentence: string
}
/** Findings by passage; an empty list says that nothing is found there any more. */
export type FoundIn = readonly (readonly [passage: string, findings: readonly KeyedFinding[]])[]

/** What changed in an article: passages with new words, and the ids of all in reading order where that changed. */
export interface PassageChange {
  readonly changed: readonly Passage[]
  readonly order: readonly string[] | null
}

interface ArticleChanged extends PassageChange {
  readonly kind: 'changed'
  readonly article: string
  readonly edition: Edition
  readonly request: number
}
interface ArticleClosed {
  readonly kind: 'closed'
  readonly article: string
}
export interface WorkerStyle {
  readonly editions: Readonly<Record<Edition, { longestSentence: number; rules: readonly HouseRule[] }>>
  readonly names: readonly KnownName[]
}
export type ToChecksWorker =
  | ArticleChanged
  | ArticleClosed
  /** The house style from now on. `careful` names each of its rules before it runs, so that one that hangs is known. */
  | { readonly kind: 'style'; readonly style: WorkerStyle; readonly careful: boolean }

export type ToSpellingWorker =
  | ArticleChanged
  | ArticleClosed
  /** Words that are right whatever the dictionaries say. */
  | { readonly kind: 'accepted'; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly word: string; readonly request: number }

export type FromWorker =
  | {
      readonly kind: 'found'
      readonly article: string
      /** The newest change that is looked at. */
      readonly request: number
      readonly found: FoundIn
      /** What is found by comparing passages, whole. */
      readonly acrossStory: FoundIn | null
      /** Milliseconds the checking took. */
      readonly took: number
    }
  | { readonly kind: 'trying'; readonly rule: string }
  | { readonly kind: 'suggested'; readonly request: number; readonly words: readonly string[] }
  | { readonly kind: 'failed'; readonly detail: string }
