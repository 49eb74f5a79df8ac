import type { Edition } from '../../shared/story/edition'

/** The length of the article on the screen, or of what is selected in it. */
export interface Measure {
  readonly words: number
  readonly charactersWithSpaces: number
  readonly characters: number
  readonly isSelection: boolean
  readonly headline: number
  readonly dek: number
}

/** A minute's reading: English words, Korean letters without spaces. */
const aMinute = { en: 230, ko: 500 } as const

/** Minutes, at least one. */
export const readingMinutes = ({ words, characters }: Measure, edition: Edition): number =>
  Math.max(1, Math.round((edition === 'ko' ? characters : words) / aMinute[edition]))
