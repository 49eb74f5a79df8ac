import { saysSomething } from '../../shared/story/articleBody'
import type { Article, PublishedArticle } from '../../shared/story/story'

const corrections = ({ body }: Article): string[] =>
  body.flatMap((block) =>
    block.kind === 'correction' && saysSomething(block) ? [JSON.stringify(block)] : [],
  )
/** A notice says what was wrong, and readers have not had it yet. */
export const hasNewCorrection = (article: Article, live: readonly PublishedArticle[]): boolean => {
  const before = live.find((one) => one.article.edition === article.edition)
  const known = new Set(before === undefined ? [] : corrections(before.article))
  return corrections(article).some((notice) => !known.has(notice))
}
