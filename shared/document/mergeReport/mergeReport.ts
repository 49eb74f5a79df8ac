import type { Inline } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import type { ArticleTexts, LinePlace } from './articleLines'
import { extraSentences } from './extraSentences'
import { lostSentences } from './lostSentences'
import { reading, type Reading } from './reading'
import { sentenceCutter, sliceInlines, type Sentence } from './sentences'

export type Side = 'mine' | 'theirs'

/**
 * One sentence that a merge of offline work did not treat as its writer expects.
 * - `missing`: a side wrote it, or both had it, and the result hasn't got it.
 * - `mixed`: both sides changed the sentence; every new word is in the result, but it reads as neither of them wrote it.
 * - `doubled`: the result holds it, or words of it, more often than either side does.
 * - `returned`: a side took it out, the result still holds it.
 */
export interface MergeFinding {
  readonly kind: 'missing' | 'mixed' | 'doubled' | 'returned'
  /** Who wrote it, or took it out; null where both had it, or neither. */
  readonly side: Side | null
  /** The sentence: as its side wrote it; for `doubled` and `returned`, as the result holds it. */
  readonly text: string
  /** The same with marks and links. */
  readonly children: readonly Inline[]
  /** Where it stands in its side's article; for `doubled` and `returned`, in the result. */
  readonly place: LinePlace
  /** The sentences around it in the same line, in the article that `place` is of. */
  readonly before: string | null
  readonly after: string | null
  /** The whole line above it there. */
  readonly above: string | null
  /** The sentence the result has in its place; putting this one back replaces that. */
  readonly instead: string | null
}

export interface Merge {
  readonly edition: Edition
  /** The last state both sides had in common. */
  readonly base: ArticleTexts
  readonly mine: ArticleTexts
  readonly theirs: ArticleTexts
  readonly merged: ArticleTexts
}

/** The four articles of a merge, cut into sentences. */
export interface Readings {
  readonly base: Reading
  readonly mine: Reading
  readonly theirs: Reading
  readonly merged: Reading
}

/**
 * Everything a merge of offline work lost, mixed, doubled or brought back, in the order of the article. Empty where each
 * side's new sentences all stand in the result, once. Sentences are compared by their words, never by what they mean: two
 * people who write one fact in other words are no finding.
 */
export function mergeReport({ edition, ...texts }: Merge): MergeFinding[] {
  const stretches = sentenceCutter(edition)
  const readings: Readings = {
    base: reading(texts.base, stretches),
    mine: reading(texts.mine, stretches),
    theirs: reading(texts.theirs, stretches),
    merged: reading(texts.merged, stretches),
  }
  const lost = lostSentences(readings)
  // Where an edit was lost, the old words that stand there in its place are part of the same finding.
  const replaced = new Set(lost.map(({ instead }) => instead))
  const extra = extraSentences(readings, replaced)
  return [
    ...lost.map((one) => ({ ...one, reading: readings[one.of] })),
    ...extra.map((one) => ({ ...one, instead: null, reading: readings.merged })),
  ]
    .sort(
      ({ sentence: one }, { sentence: other }) =>
        blockOf(one) - blockOf(other) || one.line - other.line || one.start - other.start,
    )
    .map(({ kind, side, instead, sentence, reading }) => ({
      kind,
      side,
      instead,
      ...describe(sentence, reading),
    }))
}

const blockOf = ({ place }: Sentence): number => (place.kind === 'field' ? -1 : place.block)

function describe(sentence: Sentence, { lines, keysOfLine }: Reading) {
  const keys = keysOfLine[sentence.line] ?? []
  const above = keysOfLine[sentence.line - 1]
  return {
    text: sentence.key,
    children: sliceInlines(lines[sentence.line]?.children ?? [], sentence.start, sentence.end),
    place: sentence.place,
    before: keys[sentence.index - 1] ?? null,
    after: keys[sentence.index + 1] ?? null,
    above: above === undefined || sentence.place.kind === 'field' ? null : above.join(' '),
  }
}
