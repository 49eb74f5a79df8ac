import { likest, wordIndex } from './likeness'
import type { Readings, Side } from './mergeReport'
import type { Sentence } from './sentences'
import { countOf, sentencesWith, settle, wordsTooFew } from './wordBalance'

export interface LostSentence {
  readonly kind: 'missing' | 'mixed'
  /** Whose article `sentence` is of. */
  readonly of: Side
  /** Null where both had it. */
  readonly side: Side | null
  readonly sentence: Sentence
  readonly instead: string | null
}

/** What either side wrote and the result does not hold as it was written, and what went though neither took it out. */
export function lostSentences(readings: Readings): LostSentence[] {
  const written = (['mine', 'theirs'] as const).flatMap((side) => writtenAndLost(side, readings))
  const balance = wordsTooFew(readings)
  for (const { sentence } of written) settle(balance, sentence)
  const unasked = (of: Side): LostSentence[] => {
    const { sentences, count } = readings[of]
    const gone = sentences.filter(
      (sentence) =>
        sentence.words.some((word) => countOf(balance, word) > 0) &&
        readings.merged.count(sentence.key) < count(sentence.key) &&
        !written.some((one) => one.sentence === sentence),
    )
    return sentencesWith(balance, gone).map((sentence) => ({
      kind: 'missing',
      of,
      side: null,
      sentence,
      instead: null,
    }))
  }
  return [...written, ...unasked('mine'), ...unasked('theirs')]
}

function writtenAndLost(side: Side, readings: Readings): LostSentence[] {
  const { base, merged } = readings
  const [own, other] = side === 'mine' ? [readings.mine, readings.theirs] : [readings.theirs, readings.mine]
  const inBase = wordIndex(base.sentences)
  const inMerged = wordIndex(merged.sentences)
  const looked = new Set<string>()
  return own.sentences.flatMap((sentence): LostSentence[] => {
    const { key, words } = sentence
    if (looked.has(key)) return []
    looked.add(key)
    if ((own.sentenceCounts.get(key) ?? 0) <= (base.sentenceCounts.get(key) ?? 0)) return []
    const [wrote, was] = [own.count(key), base.count(key)]
    if (wrote <= was) return []
    // Of several the other side may have taken one out; the last one never goes unasked.
    const due = Math.min(wrote, Math.max(1, wrote + other.count(key) - was))
    if (merged.count(key) >= due) return []

    const [old] = likest(sentence, inBase).filter(
      ({ sentence: past, shared }) => 2 * shared >= Math.max(words.length, past.words.length),
    )
    const added = new Set(old?.added ?? words)
    const [mixed] = likest(sentence, inMerged).filter(
      (like) => 2 * like.shared >= words.length && !like.added.some((word) => added.has(word)),
    )
    const oldStands = old !== undefined && merged.count(old.sentence.key) > other.count(old.sentence.key) - 1
    return [
      mixed === undefined
        ? { kind: 'missing', of: side, side, sentence, instead: oldStands ? old.sentence.key : null }
        : { kind: 'mixed', of: side, side, sentence, instead: mixed.sentence.key },
    ]
  })
}
