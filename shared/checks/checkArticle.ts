import type { Article } from '../story/story'
import { articlePassages, type Place } from './articlePassages'
import type { CheckContext } from './checkContext'
import { checkPassage, inOrder } from './checkPassage'
import type { Finding } from './finding'
import { houseFindings } from './houseStyle/houseFindings'
import type { CompiledRule } from './houseStyle/compileRules'
import { namesIn, nameVariants } from './names/nameVariants'

export interface ArticleFinding extends Finding {
  readonly place: Place
}

/** Everything but spelling that is found in an article, in reading order. */
export function checkArticle(
  article: Pick<Article, 'headline' | 'dek' | 'datelinePlace' | 'body'>,
  context: CheckContext,
  rules: readonly CompiledRule[] = [],
): ArticleFinding[] {
  const placed = articlePassages(article)
  const passages = placed.map(({ passage }) => passage)
  const variants = nameVariants(passages, ({ text }) => namesIn(text, context.edition), context.edition)
  return placed.flatMap(({ place, passage }, at) =>
    inOrder([
      ...checkPassage(passage, context, passages[at - 1]?.text ?? null),
      ...houseFindings(passage, rules),
      ...(variants.get(passage.id) ?? []),
    ]).map((found) => ({ ...found, place })),
  )
}
