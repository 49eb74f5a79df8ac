import type { Person } from '../../shared/story/person'
import type { PublishOrder } from '../outbox/publishOrder'
import type { SettledOrder } from '../outbox/outbox'
import type { AuditEntry, LiveState } from '../../shared/story/workflow'
import type { WorkflowStore } from './workflowStore'

const liveAfter: Readonly<Record<Exclude<PublishOrder['action'], 'withdraw'>, LiveState>> = {
  publish: 'published',
  update: 'updated',
  correct: 'corrected',
}

const ordering: ReadonlySet<AuditEntry['move']> = new Set(['publish', 'update', 'correct', 'kill'])

/**
 * Moves a story on once its order has come to an end, inside the outbox's own transaction: live as soon as readers can see
 * it anywhere; back to approved where all of it was cancelled. What waits for a person stays on its way.
 */
export function settleStory(
  store: WorkflowStore,
  { storyId, action, jobs }: SettledOrder,
  atDesk: Person,
  now: () => Date,
): void {
  const row = store.read(storyId)
  const isOut = jobs.some(({ state }) => state === 'done')
  const isOff = jobs.every(({ state }) => state === 'cancelled')
  if (!isOut && !isOff) return
  const at = now().toISOString()
  // Whoever ordered it, however long it took and whoever sits here now.
  const ordered = store.trail(storyId).find(({ move }) => ordering.has(move))
  const entry = {
    who: ordered?.who ?? atDesk,
    at,
    from: row.state,
    why: '',
    contentHash: '',
    round: row.round,
  }
  if (action === 'withdraw') {
    store.addEntry(storyId, { ...entry, move: isOut ? 'delivered' : 'notDelivered', to: row.state })
    return
  }
  // A story that was withdrawn meanwhile stays withdrawn.
  if (row.state === 'killed') return
  const live = isOut ? liveAfter[action] : row.live
  const isWaiting = row.state === 'scheduled'
  if (!isOut && !isWaiting) return
  const state = !isOut ? 'approved' : isWaiting || row.state === 'approved' ? (live ?? row.state) : row.state
  if (state === row.state && live === row.live) return
  store.put(storyId, { ...row, state, live }, at)
  store.addEntry(storyId, { ...entry, move: isOut ? 'delivered' : 'notDelivered', to: state })
}
