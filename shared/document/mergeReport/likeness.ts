import type { Sentence } from './sentences'

/** Words that stand in more sentences than this say little about likeness; a few are asked all the same. */
const tooCommon = 200
const alwaysAsked = 2
const looksAt = 4

export type WordIndex = ReadonlyMap<string, readonly Sentence[]>

export function wordIndex(sentences: readonly Sentence[]): WordIndex {
  const index = new Map<string, Sentence[]>()
  for (const sentence of sentences)
    for (const word of new Set(sentence.words)) {
      const among = index.get(word)
      if (among === undefined) index.set(word, [sentence])
      else among.push(sentence)
    }
  return index
}

export interface Likeness {
  readonly sentence: Sentence
  /** How many words both have, in the same order. */
  readonly shared: number
  /** The words of the sentence asked about that the other hasn't got. */
  readonly added: readonly string[]
}

/** The sentences that share most words with this one, best first. */
export function likest(sentence: Sentence, index: WordIndex): Likeness[] {
  const shared = new Map<Sentence, number>()
  const rarestFirst = [...new Set(sentence.words)]
    .map((word) => index.get(word) ?? [])
    .filter((among) => among.length > 0)
    .sort((one, other) => one.length - other.length)
  for (const [rank, among] of rarestFirst.entries()) {
    if (rank >= alwaysAsked && among.length > tooCommon) break
    for (const other of among) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared]
    .sort(([one, most], [other, more]) => more - most || one.words.length - other.words.length)
    .slice(0, looksAt)
    .map(([other]) => compareWords(sentence, other))
    .sort((one, other) => other.shared - one.shared)
}

/** Longest common subsequence of words. */
function compareWords(sentence: Sentence, other: Sentence): Likeness {
  const [mine, theirs] = [sentence.words, other.words]
  const rows = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1))
  for (let row = mine.length - 1; row >= 0; row -= 1)
    for (let column = theirs.length - 1; column >= 0; column -= 1)
      rows[row]![column] =
        mine[row] === theirs[column]
          ? rows[row + 1]![column + 1]! + 1
          : Math.max(rows[row + 1]![column]!, rows[row]![column + 1]!)
  const added: string[] = []
  let column = 0
  for (const [row, word] of mine.entries()) {
    while (column < theirs.length && theirs[column] !== word && rows[row]![column + 1] === rows[row]![column])
      column += 1
    if (theirs[column] === word) column += 1
    else added.push(word)
  }
  return { sentence: other, shared: rows[0]![0]!, added }
}
