import { diffWords } from 'diff'

export interface Piece {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}

/** Two texts word by word, as the language parts its words. */
export function compareWords(before: string, after: string, language: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ text: before, change: 'same' }]
  return diffWords(before, after, { intlSegmenter: segmenterOf(language) }).map(
    ({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'removed' : 'same' }),
  )
}

export const countWords = (pieces: readonly Piece[], change: Piece['change'], language: string): number =>
  pieces
    .filter((piece) => piece.change === change)
    .flatMap(({ text }) => [...segmenterOf(language).segment(text)])
    .filter(({ isWordLike }) => isWordLike).length
