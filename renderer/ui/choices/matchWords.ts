import { typedLetters } from './typedLetters'

/** How well one of the words answers to what was typed: 0 begins with it, 1 has a word that does, 2 holds it; else null. */
export function matchWords(typed: string, words: readonly string[]): 0 | 1 | 2 | null {
  const wanted = typedLetters(typed.trim())
  if (wanted === '') return 0
  const all = words.map(typedLetters)
  if (all.some((each) => each.startsWith(wanted))) return 0
  if (all.some((each) => each.includes(` ${wanted}`))) return 1
  return all.some((each) => each.includes(wanted)) ? 2 : null
}

/** Those that match, the best first; equally good ones keep their order. */
export const bestMatches = <T>(
  typed: string,
  choices: readonly T[],
  wordsOf: (choice: T) => readonly string[],
): T[] =>
  choices
    .map((choice) => ({ choice, match: matchWords(typed, wordsOf(choice)) }))
    .filter(({ match }) => match !== null)
    .toSorted((one, other) => (one.match ?? 0) - (other.match ?? 0))
    .map(({ choice }) => choice)
