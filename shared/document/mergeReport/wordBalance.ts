import type { Readings } from './mergeReport'
import type { Sentence } from './sentences'

export const countOf = (counts: ReadonlyMap<string, number>, key: string): number => counts.get(key) ?? 0

/** Words, each with how many of it are still to be accounted for. */
export type WordBalance = Map<string, number>

/** The words that the result holds more often than either side does, or than both sides' changes together make. */
export function wordsTooMany({ base, mine, theirs, merged }: Readings): WordBalance {
  const balance: WordBalance = new Map()
  for (const [word, count] of merged.wordCounts) {
    const left = countOf(mine.wordCounts, word)
    const right = countOf(theirs.wordCounts, word)
    const excess = count - Math.max(left, right, left + right - countOf(base.wordCounts, word))
    if (excess > 0) balance.set(word, excess)
  }
  return balance
}

/** The words that the result holds less often than both sides' changes together leave. */
export function wordsTooFew({ base, mine, theirs, merged }: Readings): WordBalance {
  const balance: WordBalance = new Map()
  for (const word of new Set([...mine.wordCounts.keys(), ...theirs.wordCounts.keys()])) {
    const left = countOf(mine.wordCounts, word)
    const right = countOf(theirs.wordCounts, word)
    const due = left + right - countOf(base.wordCounts, word)
    const lack = due - countOf(merged.wordCounts, word)
    if (lack > 0) balance.set(word, lack)
  }
  return balance
}

/** Takes the sentence's words out of the balance: it accounts for them. */
export function settle(balance: WordBalance, { words }: Sentence): void {
  for (const word of words) if (balance.has(word)) balance.set(word, countOf(balance, word) - 1)
}

/** The fewest sentences that account for all words of the balance: the one with most of them first, the later of two alike. */
export function sentencesWith(balance: WordBalance, sentences: readonly Sentence[]): Sentence[] {
  const weight = ({ words }: Sentence): number => words.filter((word) => countOf(balance, word) > 0).length
  let left = sentences.filter((sentence) => weight(sentence) > 0)
  const found: Sentence[] = []
  while (left.length > 0) {
    const heaviest = left.reduce((most, sentence) => (weight(sentence) >= weight(most) ? sentence : most))
    found.push(heaviest)
    settle(balance, heaviest)
    left = left.filter((sentence) => sentence !== heaviest && weight(sentence) > 0)
  }
  return found
}
