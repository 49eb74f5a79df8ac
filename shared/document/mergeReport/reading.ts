import { articleLines, type ArticleLine, type ArticleTexts } from './articleLines'
import { sentencesOf, type Sentence, type Stretches } from './sentences'

/** One article cut into sentences, ready to be counted in. */
export interface Reading {
  readonly lines: readonly ArticleLine[]
  readonly sentences: readonly Sentence[]
  /** The keys of each line's sentences. */
  readonly keysOfLine: readonly (readonly string[])[]
  readonly wordCounts: ReadonlyMap<string, number>
  /** How often a sentence stands here as one. */
  readonly sentenceCounts: ReadonlyMap<string, number>
  /** How often these words stand here one after the other, whatever the sentences around them. */
  readonly count: (key: string) => number
}

export function reading(article: ArticleTexts, stretches: Stretches): Reading {
  const lines = articleLines(article)
  const sentences = sentencesOf(lines, stretches)
  const keysOfLine: string[][] = lines.map(() => [])
  for (const { line, key } of sentences) keysOfLine[line]!.push(key)
  const whole = `\n${keysOfLine.map((keys) => keys.join(' ')).join('\n')}\n`
  const isEdge = (at: number): boolean => whole[at] === ' ' || whole[at] === '\n'
  return {
    lines,
    sentences,
    keysOfLine,
    wordCounts: countEach(sentences.flatMap(({ words }) => words)),
    sentenceCounts: countEach(sentences.map(({ key }) => key)),
    count: (key) => {
      let count = 0
      for (let at = whole.indexOf(key); at >= 0; at = whole.indexOf(key, at + key.length))
        if (isEdge(at - 1) && isEdge(at + key.length)) count += 1
      return count
    },
  }
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
