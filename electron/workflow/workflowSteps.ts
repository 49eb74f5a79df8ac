import { failed, success, type Result } from '../../shared/result'
import type { Person } from '../../shared/story/person'
import { transition, type AuditEntry, type Refusal, type StoryMove } from '../../shared/story/workflow'
import { inTransaction } from '../database/sqlite'
import { contentHash } from '../documents/contentHash'
import type { Checked } from './storyChecks'
import type { MoveWanted, WorkflowOptions } from './workflowOptions'
import { standingOf, type WorkflowRow } from './workflowStore'

export const refused = (move: StoryMove | null, refusal: Refusal): Result<never> =>
  failed({ kind: 'workflow/refused', move, refusal })

/** Steps of stories as they are kept: the state and the line in the trail in one commit. */
export function workflowSteps({ database, store, now }: Pick<WorkflowOptions, 'database' | 'store' | 'now'>) {
  function record(storyId: string, row: WorkflowRow, entry: Omit<AuditEntry, 'at' | 'round'>): void {
    const at = now().toISOString()
    inTransaction(database, () => {
      store.put(storyId, row, at)
      store.addEntry(storyId, { ...entry, at, round: row.round })
    })
  }

  /** One step inside the running transaction, decided again over what is kept. */
  function step(
    { storyId, move, why }: Pick<MoveWanted, 'storyId' | 'move' | 'why'>,
    by: Person,
    hash: string,
    change: (row: WorkflowRow) => WorkflowRow = (row) => row,
  ): Result<WorkflowRow> {
    const before = store.read(storyId)
    const made = transition(standingOf(before), { move, by, why, blockers: 0 })
    if (!made.ok) return refused(move, made.refusal)
    const after = change({ ...before, state: made.to })
    record(storyId, after, { who: by, move, from: before.state, to: after.state, why, contentHash: hash })
    return success(after)
  }

  function approve(wanted: MoveWanted, by: Person, { articles, hash }: Checked): Result<WorkflowRow> {
    const { storyId, why, override } = wanted
    const stepped = step({ storyId, move: 'approve', why }, by, hash, (row) => ({
      ...row,
      round: row.round + 1,
    }))
    if (!stepped.ok) return stepped
    store.approve(storyId, {
      round: stepped.value.round,
      at: now().toISOString(),
      who: by,
      why,
      override,
      contentHash: contentHash(articles),
      articles,
    })
    return stepped
  }

  /** All of it, or nothing where it is refused half way. */
  function committed<T>(work: () => Result<T>): Result<T> {
    const refusal = new Error('refused')
    let result: Result<T> | undefined
    try {
      inTransaction(database, () => {
        result = work()
        if (!result.ok) throw refusal
      })
    } catch (error) {
      if (error !== refusal || result === undefined) throw error
    }
    if (result === undefined) throw new Error('Nothing was decided.')
    return result
  }

  return { record, step, approve, committed }
}
