import type { Failure } from '../../shared/failure'
import { unfinishedMarks } from '../../shared/checks/preflight/unfinishedMarks'
import { saysSomething } from '../../shared/story/articleBody'
import { otherEdition } from '../../shared/story/edition'
import { photoBlockers } from '../../shared/story/photo/photoBlockers'
import type { Article } from '../../shared/story/story'

export type Blocker = Extract<Failure, { kind: 'publish/blocked' }>['blockers'][number]

/** What stands between an article and its page at an instant; empty when it may go out. */
export function blockers(article: Article, now: Date): Blocker[] {
  const { edition } = article
  const found: Blocker[] = []
  if (article.headline.trim() === '') found.push({ edition, reason: 'noHeadline' })
  if (!article.body.some(saysSomething)) found.push({ edition, reason: 'noBody' })
  const hasName = article.bylines.some(
    (byline) => byline[edition].trim() !== '' || byline[otherEdition(edition)].trim() !== '',
  )
  if (!hasName) found.push({ edition, reason: 'noByline' })
  if (article.section === '') found.push({ edition, reason: 'noSection' })
  if (article.slug.trim() === '') found.push({ edition, reason: 'noSlug' })
  for (const { words } of unfinishedMarks(article))
    found.push({ edition, reason: 'unfinished', subject: words })
  for (const blocker of photoBlockers(article.body, article.photos, now)) found.push({ edition, ...blocker })
  return found
}
