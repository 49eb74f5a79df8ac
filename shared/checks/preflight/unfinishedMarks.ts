import type { Article } from '../../story/story'
import { articlePassages, type Place } from '../articlePassages'
import { unfinished } from '../builtIn/unfinished'

/** A mark such as `TK`, with the words around it. */
export interface UnfinishedMark {
  readonly words: string
  readonly place: Place
}

/** The marks for what is still to come in an article, each wording once, at its first place. */
export function unfinishedMarks(
  article: Pick<Article, 'edition' | 'headline' | 'dek' | 'datelinePlace' | 'body'>,
): UnfinishedMark[] {
  const marks = articlePassages(article).flatMap(({ passage, place }) =>
    unfinished(passage, { edition: article.edition, longestSentence: 0, names: [] }, null).map(
      ({ start, end }) => ({ words: around(passage.text, start, end), place }),
    ),
  )
  return marks.filter(({ words }, at) => marks.findIndex((other) => other.words === words) === at)
}

const around = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - 12)
  const to = Math.min(text.length, end + 24)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}
