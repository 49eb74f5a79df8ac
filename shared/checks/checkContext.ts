import type { Edition } from '../story/edition'
import type { Finding, Passage } from './finding'
import type { KnownName } from './names/namesRegister'

export interface CheckContext {
  readonly edition: Edition
  /** The longest sentence that is let pass: words in English, letters without spaces in Korean. */
  readonly longestSentence: number
  readonly names: readonly KnownName[]
}

/** Looks at one passage; `previous` is the text of the one above it. Pure, and bounded in time by the text's length. */
export type PassageCheck = (
  passage: Passage,
  context: CheckContext,
  previous: string | null,
) => readonly Finding[]

export const longestSentences: Readonly<Record<Edition, number>> = { en: 40, ko: 110 }
