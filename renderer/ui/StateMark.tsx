import type { ListState } from '../../shared/story/storyList'
import type { StoryState } from '../../shared/story/workflow'
import { useStateName } from './useStateName'

const onTheirWay: readonly StoryState[] = [
  'submitted',
  'inReview',
  'returned',
  'approved',
  'scheduled',
  'killed',
]
/** Somebody has it in hand, or it is over; at rest a story is a draft or live. */
export const isOnItsWay = (state: StoryState): boolean => onTheirWay.includes(state)

const filled: readonly ListState[] = ['published', 'updated', 'corrected', 'approved', 'scheduled']

/** A story's state as a shape, a hue and, beside it, a word: never by colour alone. */
export function StateMark({ state, inFull = false }: { state: ListState; inFull?: boolean }) {
  const nameOf = useStateName()
  return (
    <span className={`state state-${state}`} title={inFull ? undefined : nameOf(state)}>
      <svg className="state-shape" viewBox="0 0 10 10" width="10" height="10" aria-hidden>
        <circle cx="5" cy="5" r="3.75" fill={filled.includes(state) ? 'currentColor' : 'none'} />
        {(state === 'changed' || state === 'inReview') && (
          <path d="M5 1.25a3.75 3.75 0 0 1 0 7.5z" fill="currentColor" stroke="none" />
        )}
        {state === 'submitted' && <circle cx="5" cy="5" r="1.5" fill="currentColor" stroke="none" />}
        {state === 'returned' && <path d="M5 2.6v3.2M5 6.9v.6" stroke="currentColor" fill="none" />}
        {state === 'killed' && <path d="M2.6 2.6l4.8 4.8" stroke="currentColor" fill="none" />}
      </svg>
      {nameOf(state, inFull)}
    </span>
  )
}
