import { editions } from '../../shared/story/edition'
import type { WorkflowView } from '../../shared/story/workflowView'
import { contentHash } from '../documents/contentHash'
import type { WorkflowOptions } from './workflowOptions'
import { standingOf } from './workflowStore'

/** What the window is told of a story's way, and the hash that a step of it is recorded with. */
export function readWorkflow({ store, freeze }: Pick<WorkflowOptions, 'store' | 'freeze'>) {
  function hashNow(storyId: string): string {
    const articles = editions.map((edition) => freeze(storyId, edition))
    return contentHash(articles.map((article) => (article.ok ? article.value : null)))
  }

  function view(storyId: string): WorkflowView {
    const row = store.read(storyId)
    const trail = store.trail(storyId)
    const approval = store.approval(storyId)
    const returned = row.state === 'returned' ? trail.find(({ move }) => move === 'return') : undefined
    return {
      storyId,
      standing: standingOf(row),
      plan: row.plan,
      returned: returned ? { why: returned.why, at: returned.at, who: returned.who } : null,
      killAsked: row.killAsked,
      approval: approval && {
        round: approval.round,
        at: approval.at,
        who: approval.who,
        editions: approval.articles.map(({ edition }) => edition),
        contentHash: approval.contentHash,
        why: approval.why,
        isOlderThanText: approval.articles.some((article) => {
          const written = freeze(storyId, article.edition)
          return written.ok && contentHash(written.value) !== contentHash(article)
        }),
      },
      trail,
    }
  }

  return { view, hashNow }
}
