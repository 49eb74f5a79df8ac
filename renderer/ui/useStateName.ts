import type { ListState } from '../../shared/story/storyList'
import { useMessages } from '../messages/MessagesProvider'
import { useWorkflowMessages } from '../workflow/messages/useWorkflowMessages'

/** A story's state in a word; `inFull` where there is room to say it whole. */
export function useStateName(): (state: ListState, inFull?: boolean) => string {
  const { changed, changedInFull } = useMessages()
  const { states } = useWorkflowMessages()
  return (state, inFull = true) => {
    if (state !== 'changed') return states[state]
    return inFull ? changedInFull : changed
  }
}
