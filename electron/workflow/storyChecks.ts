import { failed, success, type Result } from '../../shared/result'
import { editions } from '../../shared/story/edition'
import type { Article, PublishedArticle } from '../../shared/story/story'
import type { StoryPlan } from '../../shared/story/storyPlan'
import type { Blocker } from '../publishing/blockers'
import { hasNewCorrection } from './hasNewCorrection'
import type { MoveWanted, WorkflowOptions } from './workflowOptions'
import { refused } from './workflowSteps'

/** Articles as they were looked at, and the hash of both editions then. */
export interface Checked {
  readonly articles: readonly Article[]
  readonly hash: string
}

/** What is in the way of a story whatever its text says. */
export const flagged = ({ legalFlag }: StoryPlan, articles: readonly Article[]): Blocker[] =>
  legalFlag === null
    ? []
    : articles.map(({ edition }) => ({ edition, reason: 'legalFlag', subject: legalFlag }))

/** A correction tells readers of each edition what was wrong. */
export const withoutNotice = (articles: readonly Article[], live: readonly PublishedArticle[]): Blocker[] =>
  articles.flatMap((article): Blocker[] =>
    hasNewCorrection(article, live) ? [] : [{ edition: article.edition, reason: 'noCorrection' }],
  )

/** Looks at stories before they are approved or go out. */
export function storyChecks(options: Pick<WorkflowOptions, 'preflight' | 'freeze' | 'mayOverride'>) {
  /** What stands in the way of these articles as they are frozen, beside what an editor lets pass with a reason. */
  function standInTheWay(found: readonly Blocker[], override: string | null): readonly Blocker[] {
    const mayPass = override === null ? [] : options.mayOverride()
    return found.filter(({ reason }) => !mayPass.includes(reason))
  }

  /** The articles as they are written now, looked at; fails where anything stands in the way of approving them. */
  function check(wanted: MoveWanted): Result<Checked> {
    const { storyId, move, override } = wanted
    const chosen = editions.filter((edition) => wanted.editions.includes(edition))
    if (chosen.length === 0) return refused(move, { reason: 'nothingWritten' })
    const found = options.preflight(storyId, chosen, move === 'correct')
    if (!found.ok) return found
    const { items, written, contentHash: hash } = found.value
    if (wanted.contentHash !== null && wanted.contentHash !== hash)
      return refused(move, { reason: 'changedMeanwhile' })
    const standing = items.flatMap((item): Blocker[] =>
      item.level === 'blocker'
        ? [{ edition: item.edition ?? chosen[0] ?? 'en', reason: item.reason, subject: item.subject }]
        : [],
    )
    const open = standInTheWay(standing, override)
    if (open.length > 0) return failed({ kind: 'publish/blocked', blockers: [...open] })
    if (written.some((edition) => !chosen.includes(edition)) && wanted.why.trim() === '')
      return refused(move, { reason: 'whyMissing' })
    const articles: Article[] = []
    for (const edition of chosen) {
      const article = options.freeze(storyId, edition)
      if (!article.ok) return article
      articles.push(article.value)
    }
    return success({ articles, hash })
  }

  return { check, standInTheWay }
}
