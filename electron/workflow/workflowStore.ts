import { z } from 'zod'
import { personSchema, type Person } from '../../shared/story/person'
import { articleSchema, type Article } from '../../shared/story/story'
import { noPlan, storyPlanSchema, type StoryPlan } from '../../shared/story/storyPlan'
import {
  auditEntrySchema,
  liveStateSchema,
  newStanding,
  storyStateSchema,
  type AuditEntry,
  type LiveState,
  type Standing,
  type StoryState,
} from '../../shared/story/workflow'
import type { Database } from '../database/sqlite'

export const killAskedSchema = z.object({ why: z.string(), at: z.string(), who: personSchema })
export type KillAsked = z.infer<typeof killAskedSchema>

/** A story's row, as it is kept. */
export interface WorkflowRow {
  readonly state: StoryState
  readonly live: LiveState | null
  readonly round: number
  readonly plan: StoryPlan
  readonly killAsked: KillAsked | null
}

export interface Approval {
  readonly round: number
  readonly at: string
  readonly who: Person
  readonly why: string
  /** Why it goes out in spite of what the site profile lets an editor decide; null where nothing stood in the way. */
  readonly override: string | null
  readonly contentHash: string
  readonly articles: readonly Article[]
}

const columns = 'state, live, round, plan, kill_asked'
const newRow: WorkflowRow = { state: 'draft', live: null, round: 0, plan: noPlan, killAsked: null }
const rowSchema = z.object({
  state: storyStateSchema,
  live: liveStateSchema.nullable(),
  round: z.int(),
  plan: z.string().transform((json) => storyPlanSchema.parse(JSON.parse(json))),
  kill_asked: z
    .string()
    .nullable()
    .transform((json) => (json === null ? null : killAskedSchema.parse(JSON.parse(json)))),
})

/** What the desk keeps of the stories' way to their readers. Writes belong inside the caller's transaction. */
export function workflowStore(database: Database) {
  const find = database.prepare(`select ${columns} from workflow where story_id = ?`)
  const findLive = database.prepare('select 1 from publications where live = 1 and story_id = ? limit 1')
  const put = database.prepare(
    `insert into workflow (story_id, state, live, round, plan, kill_asked, changed_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (story_id) do update set state = excluded.state, live = excluded.live, round = excluded.round,
       plan = excluded.plan, kill_asked = excluded.kill_asked, changed_at = excluded.changed_at`,
  )
  const addEntry = database.prepare(
    `insert into audit_trail (story_id, at, who, move, from_state, to_state, why, content_hash, round)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const entries = database.prepare(
    `select at, who, move, from_state as "from", to_state as "to", why, content_hash as contentHash, round
     from audit_trail where story_id = ? order by entry_id desc`,
  )
  const addApproval = database.prepare(
    `insert into approvals (story_id, round, at, who, why, override, content_hash, articles)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const newestApproval = database.prepare(
    `select round, at, who, why, override, content_hash as contentHash, articles
     from approvals where story_id = ? order by approval_id desc limit 1`,
  )
  const approvalSchema = z.object({
    round: z.int(),
    at: z.string(),
    who: z.string().transform((json) => personSchema.parse(JSON.parse(json))),
    why: z.string(),
    override: z.string().nullable(),
    contentHash: z.string(),
    articles: z.string().transform((json) => z.array(articleSchema).parse(JSON.parse(json))),
  })

  /** A story that never moved here is a draft, or came live from another desk. */
  function rowOf(storyId: string, found: unknown): WorkflowRow {
    if (found === undefined)
      return findLive.get(storyId) === undefined
        ? newRow
        : { ...newRow, state: 'published', live: 'published' }
    const { kill_asked, ...row } = rowSchema.parse(found)
    return { ...row, killAsked: kill_asked }
  }

  return {
    read: (storyId: string): WorkflowRow => rowOf(storyId, find.get(storyId)),
    put: (storyId: string, row: WorkflowRow, at: string): void =>
      void put.run(
        storyId,
        row.state,
        row.live,
        row.round,
        JSON.stringify(row.plan),
        row.killAsked && JSON.stringify(row.killAsked),
        at,
      ),
    addEntry: (storyId: string, entry: AuditEntry): void =>
      void addEntry.run(
        storyId,
        entry.at,
        JSON.stringify(entry.who),
        entry.move,
        entry.from,
        entry.to,
        entry.why,
        entry.contentHash,
        entry.round,
      ),
    /** Every step, the newest first. */
    trail: (storyId: string): AuditEntry[] =>
      entries.all(storyId).map((row) => {
        const { who, ...entry } = row as { who: string }
        return auditEntrySchema.parse({ ...entry, who: JSON.parse(who) as unknown })
      }),
    approve: (storyId: string, approval: Approval): void =>
      void addApproval.run(
        storyId,
        approval.round,
        approval.at,
        JSON.stringify(approval.who),
        approval.why,
        approval.override,
        approval.contentHash,
        JSON.stringify(approval.articles),
      ),
    /** What was approved last; null where nothing ever was. */
    approval(storyId: string): Approval | null {
      const found: unknown = newestApproval.get(storyId)
      return found === undefined ? null : approvalSchema.parse(found)
    },
    /** Where stories stand, read once for many. */
    reader(): (storyId: string) => WorkflowRow {
      const kept = new Map<string, unknown>()
      const rows = database.prepare(`select story_id, ${columns} from workflow`).all()
      for (const row of rows as { story_id: string }[]) kept.set(row.story_id, row)
      return (storyId) => rowOf(storyId, kept.get(storyId))
    },
  }
}
export type WorkflowStore = ReturnType<typeof workflowStore>

/** Inside the transaction that deletes the story. */
export function forgetWorkflow(database: Database, storyId: string): void {
  for (const table of ['workflow', 'audit_trail', 'approvals'])
    database.prepare(`delete from ${table} where story_id = ?`).run(storyId)
}

export const standingOf = ({ state, live, killAsked }: WorkflowRow): Standing => ({
  ...newStanding,
  state,
  live,
  killAskedBy: killAsked?.who.personId ?? null,
})
