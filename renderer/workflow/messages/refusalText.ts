import type { Refusal } from '../../../shared/story/workflow'
import type { WorkflowMessages } from './en'

/** Why a move is not made, in words. */
export function refusalText({ refusals }: WorkflowMessages, refusal: Refusal): string {
  const write = refusals[refusal.reason] as (refusal: Refusal) => string
  return write(refusal)
}
