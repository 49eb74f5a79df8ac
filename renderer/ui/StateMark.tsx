import type { StorySummary } from '../../shared/story/story'
import { useMessages } from '../messages/MessagesProvider'

export type ShownState = 'draft' | 'published' | 'changed'

export const shownState = (story: Pick<StorySummary, 'state' | 'changedSincePublished'>): ShownState =>
  story.state === 'draft' ? 'draft' : story.changedSincePublished ? 'changed' : 'published'

/** A story's state as a shape, a hue and, beside it, a word: never by colour alone. */
export function StateMark({ state, wordless = false }: { state: ShownState; wordless?: boolean }) {
  const { states } = useMessages()
  return (
    <span className={`state state-${state}`}>
      <svg className="state-shape" viewBox="0 0 10 10" width="10" height="10" aria-hidden>
        <circle cx="5" cy="5" r="3.75" fill={state === 'published' ? 'currentColor' : 'none'} />
        {state === 'changed' && <path d="M5 1.25a3.75 3.75 0 0 1 0 7.5z" fill="currentColor" stroke="none" />}
      </svg>
      {wordless ? <span className="visually-hidden">{states[state]}</span> : states[state]}
    </span>
  )
}
