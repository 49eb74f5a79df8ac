import { diffArrays } from 'diff'
import { compareWords, type Piece } from '../../shared/story/compare/compareWords'

export interface ComparedLine {
  readonly kind: 'both' | 'inBackup' | 'recovered' | 'changed'
  readonly words: readonly Piece[]
}

/**
 * Two states of a text as one list of lines: the recovered one in its order, and where the backup had lines that it hasn't got,
 * those in their places. A line that stands for another shows its words.
 */
export function compareLines(
  before: readonly string[],
  after: readonly string[],
  language: string,
): ComparedLine[] {
  const lines: ComparedLine[] = []
  let gone: readonly string[] = []
  const takeGone = () => {
    lines.push(...gone.map((text) => line('inBackup', text)))
    gone = []
  }
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) {
      gone = value
    } else if (added) {
      // As many came as went: each stands for the one before. Else nobody knows which is which.
      if (gone.length === value.length) {
        const replaced = gone
        gone = []
        lines.push(
          ...value.map((text, at): ComparedLine => ({
            kind: 'changed',
            words: compareWords(replaced[at] ?? '', text, language),
          })),
        )
      } else {
        takeGone()
        lines.push(...value.map((text) => line('recovered', text)))
      }
    } else {
      takeGone()
      lines.push(...value.map((text) => line('both', text)))
    }
  }
  takeGone()
  return lines
}

const line = (kind: ComparedLine['kind'], text: string): ComparedLine => ({
  kind,
  words: [{ text, change: 'same' }],
})
