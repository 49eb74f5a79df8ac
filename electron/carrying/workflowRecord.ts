import { z } from 'zod'
import type { Person } from '../../shared/story/person'
import { storyPlanSchema, type StoryPlan } from '../../shared/story/storyPlan'
import {
  auditEntrySchema,
  liveStateSchema,
  storyStateSchema,
  type LiveState,
  type StoryState,
} from '../../shared/story/workflow'
import type { WorkflowRow, WorkflowStore } from '../workflow/workflowStore'

const instant = z.iso.datetime()
const mostSteps = 10_000

/**
 * How far a story was on its way to readers at the desk it comes from, to be shown. It is what a file says, and gives nobody a right:
 * what was approved stays at its desk, and no request to withdraw a story travels.
 */
export const workflowRecordSchema = z.object({
  state: storyStateSchema,
  live: liveStateSchema.nullable(),
  round: z.int().min(0).max(mostSteps),
  plan: storyPlanSchema,
  /** The oldest first. */
  trail: z.array(auditEntrySchema.extend({ at: instant, why: z.string().max(2000) })).max(mostSteps),
})
export type WorkflowRecord = z.infer<typeof workflowRecordSchema>

export function collectRecord(store: WorkflowStore, storyId: string): WorkflowRecord {
  const { state, live, round, plan } = store.read(storyId)
  return { state, live, round, plan, trail: store.trail(storyId).reverse().slice(-mostSteps) }
}

/**
 * Where a story stands at a desk that it is new to. What was approved or on its way out elsewhere has to be approved here:
 * what a file calls approved may never have been.
 */
function standsHere({ state }: WorkflowRecord, live: LiveState | null): StoryState {
  if (state === 'approved' || state === 'scheduled') return 'submitted'
  return liveStateSchema.safeParse(state).success ? (live ?? 'draft') : state
}

/** Nothing that holds a story back gets lost on the way; what lets it go is decided at each desk. */
function stricter(here: StoryPlan, there: StoryPlan): StoryPlan {
  const later = [here.embargoUntil, there.embargoUntil]
    .filter((at) => at !== null)
    .sort()
    .at(-1)
  return { ...here, legalFlag: here.legalFlag ?? there.legalFlag, embargoUntil: later ?? null }
}

export interface TakenStory {
  readonly storyId: string
  readonly record: WorkflowRecord | null
  /** Whose bundle it is. */
  readonly from: string
  readonly isNew: boolean
  /** Readers can see it, as this desk knows since it was taken in. */
  readonly isLive: boolean
}

/**
 * Keeps what came with a story. One that is new here gets the record and one more step that says who took it in; one that is
 * here already stays where it stands, held back by whatever held it back elsewhere.
 */
export function takeRecord(store: WorkflowStore, taken: TakenStory, by: Person, at: string): void {
  const { storyId, record, from, isNew } = taken
  if (record === null) return
  const row = store.read(storyId)
  const live = taken.isLive ? (row.live ?? record.live ?? 'published') : null
  const after: WorkflowRow = isNew
    ? { ...row, state: standsHere(record, live), live, round: record.round, plan: record.plan }
    : {
        ...row,
        state: row.state === 'draft' && live !== null ? live : row.state,
        live: row.state === 'killed' ? null : live,
        plan: stricter(row.plan, record.plan),
      }
  if (!isNew && JSON.stringify(after) === JSON.stringify(row)) return
  if (isNew) for (const entry of record.trail) store.addEntry(storyId, entry)
  store.put(storyId, after, at)
  store.addEntry(storyId, {
    at,
    who: by,
    move: 'taken',
    from: isNew ? record.state : row.state,
    to: after.state,
    why: from,
    contentHash: '',
    round: after.round,
  })
}
