import type { Readings, Side } from './mergeReport'
import type { Sentence } from './sentences'
import { countOf, sentencesWith, settle, wordsTooMany } from './wordBalance'

export interface ExtraSentence {
  readonly kind: 'doubled' | 'returned'
  readonly side: Side | null
  /** As the result holds it. */
  readonly sentence: Sentence
}

/**
 * What the result holds and neither side means it to.
 * @param replaced sentences that a lost one goes in the place of: they are told with it.
 */
export function extraSentences(readings: Readings, replaced: ReadonlySet<string | null>): ExtraSentence[] {
  const returned = returnedSentences(readings).filter(({ sentence }) => !replaced.has(sentence.key))
  return [...returned, ...doubledSentences(readings, returned)]
}

/** A side took it out, and the result holds it all the same. */
function returnedSentences({ base, mine, theirs, merged }: Readings): ExtraSentence[] {
  const returned: ExtraSentence[] = []
  for (const [key, was] of base.sentenceCounts) {
    if (countOf(mine.sentenceCounts, key) >= was && countOf(theirs.sentenceCounts, key) >= was) continue
    const [past, left, kept] = [base.count(key), mine.count(key), theirs.count(key)]
    if (Math.min(left, kept) >= past || merged.count(key) <= Math.max(0, left + kept - past)) continue
    const sentence = merged.sentences.findLast((one) => one.key === key)
    const side = left < past && kept < past ? null : left < past ? 'mine' : 'theirs'
    if (sentence !== undefined) returned.push({ kind: 'returned', side, sentence })
  }
  return returned
}

/**
 * Words are counted, not only sentences: where both split a paragraph, the end of a sentence comes twice without being a
 * sentence of its own.
 */
function doubledSentences(readings: Readings, returned: readonly ExtraSentence[]): ExtraSentence[] {
  const { base, mine, theirs, merged } = readings
  const balance = wordsTooMany(readings)
  for (const { sentence } of returned) settle(balance, sentence)
  const twice = merged.sentences.filter((sentence, index) => {
    const { key } = sentence
    const count = countOf(merged.sentenceCounts, key)
    const most = Math.max(countOf(mine.sentenceCounts, key), countOf(theirs.sentenceCounts, key))
    // The one that stands last is the one too many.
    const isLast = count > 1 && merged.sentences.findLastIndex((other) => other.key === key) === index
    return isLast && count > most && most > countOf(base.sentenceCounts, key)
  })
  for (const sentence of twice) settle(balance, sentence)
  const others = merged.sentences.filter((sentence) => !twice.includes(sentence))
  return [...twice, ...sentencesWith(balance, others)].map((sentence) => ({
    kind: 'doubled',
    side: null,
    sentence,
  }))
}
