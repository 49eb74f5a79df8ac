import {
  possibleMoves,
  transition,
  type Standing,
  type StoryMove,
  type StoryState,
  type Transition,
} from '../../shared/story/workflow'
import type { Person } from '../../shared/story/person'

/** What stands side by side on the board; a column may hold several states. */
export const columnIds = [
  'draft',
  'submitted',
  'inReview',
  'returned',
  'approved',
  'scheduled',
  'live',
  'killed',
] as const
export type ColumnId = (typeof columnIds)[number]

export const columnOf = (state: StoryState): ColumnId =>
  state === 'published' || state === 'updated' || state === 'corrected' ? 'live' : state

/** The moves that lead into a column, the most likely first. */
const into: Readonly<Record<ColumnId, readonly StoryMove[]>> = {
  draft: ['takeBack', 'resume'],
  submitted: ['submit'],
  inReview: ['review', 'reopen'],
  returned: ['return'],
  approved: ['approve', 'unschedule'],
  scheduled: ['publish', 'update'],
  live: ['publish', 'update', 'takeBack', 'resume'],
  killed: ['kill', 'askKill'],
}

/** The move that brings a story into a column; where there is none, why not. */
export function moveInto(
  column: ColumnId,
  standing: Standing,
  by: Pick<Person, 'personId' | 'role'>,
): { readonly move: StoryMove } | { readonly refusal: Extract<Transition, { ok: false }>['refusal'] } {
  const possible = possibleMoves(standing, by)
  const move = into[column].find((one) => possible.includes(one))
  if (move !== undefined) return { move }
  const tries = into[column].map((one) => transition(standing, { move: one, by, why: '-', blockers: 0 }))
  const refusals = tries.flatMap((tried) => (tried.ok ? [] : [tried.refusal]))
  // That one may not is worth more than that there is no way.
  const refusal = refusals.find(({ reason }) => reason !== 'state' && reason !== 'live') ??
    refusals[0] ?? { reason: 'state', state: standing.state, from: [] }
  return { refusal }
}
