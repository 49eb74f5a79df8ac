import type { Failure } from '../../shared/failure'
import type { StoryState } from '../../shared/story/workflow'
import type { WorkflowRow } from './workflowStore'

const withoutApproval: readonly StoryState[] = ['draft', 'submitted', 'inReview', 'returned']

/** Why a story that was ordered may not go out now, whatever its order said; null where nothing is against it. */
export function heldBack({
  state,
  live,
  plan,
}: Pick<WorkflowRow, 'state' | 'live' | 'plan'>): Failure | null {
  if (state === 'killed') return { kind: 'outbox/storyHeld', reason: 'killed', note: '' }
  if (plan.legalFlag !== null) return { kind: 'outbox/storyHeld', reason: 'legalFlag', note: plan.legalFlag }
  // What is live goes on being sent as it was approved while somebody works on its next round.
  return live === null && withoutApproval.includes(state)
    ? { kind: 'outbox/storyHeld', reason: 'notApproved', note: '' }
    : null
}
