import type { Article } from '../../story/story'
import { articlePassages } from '../articlePassages'
import { unfinished } from '../builtIn/unfinished'

/** The lines of an article that still hold a mark such as `TK`, each once, shortened around the mark. */
export function unfinishedMarks(
  article: Pick<Article, 'edition' | 'headline' | 'dek' | 'datelinePlace' | 'body'>,
): string[] {
  const lines = articlePassages(article).flatMap(({ passage }) =>
    unfinished(passage, { edition: article.edition, longestSentence: 0, names: [] }, null).map(
      ({ start, end }) => around(passage.text, start, end),
    ),
  )
  return [...new Set(lines)]
}

const around = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - 12)
  const to = Math.min(text.length, end + 24)
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}
