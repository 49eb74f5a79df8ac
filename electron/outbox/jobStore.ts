import { z } from 'zod'
import type { Failure } from '../../shared/failure'
import { failureSchema } from '../../shared/failure'
import { publishJobSchema, type JobState, type PublishJob } from '../../shared/publishing/publishJob'
import { receiptSchema } from '../../shared/publishing/receipt'
import type { Edition } from '../../shared/story/edition'
import type { Database } from '../database/sqlite'
import { publishOrderSchema, type PublishOrder } from './publishOrder'

/** What a person decided about a job that waited for them. */
export const choiceSchema = z.object({
  /** The stamp of a changed remote copy that they saw and want overwritten. */
  overwrite: z.string().nullable().default(null),
  /** The copy there was deleted: make a new one. */
  anew: z.boolean().default(false),
  /** The planned time has passed: send it all the same. */
  late: z.boolean().default(false),
  /** The computer's clock is right, whatever it looked like. */
  clock: z.boolean().default(false),
  /** It is not wanted any more; where it may have arrived, that is looked at first. */
  cancel: z.boolean().default(false),
})
export type Choice = z.infer<typeof choiceSchema>

/** A job as it is kept, with what only the outbox needs of it. */
export interface StoredJob extends Omit<PublishJob, 'progress'> {
  readonly unsure: boolean
  readonly choice: Choice
  readonly liveCheck: 'due' | 'done' | null
}

/** An article at one destination. */
export interface Target {
  readonly connectionId: string
  readonly storyId: string
  readonly edition: Edition
}

export type JobChange = Partial<{
  readonly state: JobState
  readonly attempts: number
  readonly nextAttemptAt: string | null
  readonly unsure: boolean
  readonly failure: Failure | null
  readonly choice: Choice
  readonly liveCheck: 'due' | 'done' | null
  readonly notBefore: string
}>

const storedJob = z
  .object({
    job_id: z.int(),
    order_id: z.int(),
    connection_id: z.string(),
    story_id: z.string(),
    edition: publishJobSchema.shape.edition,
    action: publishJobSchema.shape.action,
    headline: z.string(),
    state: publishJobSchema.shape.state,
    not_before: z.string().nullable(),
    planned_for: z.string().nullable(),
    attempts: z.int(),
    next_attempt_at: z.string().nullable(),
    unsure: z.int(),
    failure: z.string().nullable(),
    choice: z.string(),
    live_check: z.enum(['due', 'done']).nullable(),
    created_at: z.string(),
    changed_at: z.string(),
    receipt: z.string().nullable(),
  })
  .transform((row): StoredJob => ({
    jobId: row.job_id,
    orderId: row.order_id,
    connectionId: row.connection_id,
    storyId: row.story_id,
    edition: row.edition,
    action: row.action,
    headline: row.headline,
    state: row.state,
    notBefore: row.not_before,
    plannedFor: row.planned_for === null ? null : plannedFor.parse(JSON.parse(row.planned_for)),
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    unsure: row.unsure === 1,
    failure: readFailure(row.failure),
    choice: choiceSchema.parse(JSON.parse(row.choice)),
    liveCheck: row.live_check,
    receipt: row.receipt === null ? null : receiptSchema.parse(JSON.parse(row.receipt)),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }))
const plannedFor = z.object({ wallTime: z.string(), zone: z.string() })

/** Of an earlier Dateline, a kind may no longer be known; the job then says nothing of it. */
function readFailure(text: string | null): Failure | null {
  if (text === null) return null
  const parsed = failureSchema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}

const ofTarget = 'story_id = ? and edition = ? and connection_id = ?'
const whole = `select publish_jobs.*, (select receipt from receipts where receipts.job_id = publish_jobs.job_id
  order by receipt_id desc limit 1) as receipt from publish_jobs`

/** The outbox's tables. Nothing here decides anything. */
export function jobStore(database: Database, now: () => Date) {
  const at = () => now().toISOString()
  const jobs = (sql: string, ...values: (string | number)[]): StoredJob[] =>
    database
      .prepare(`${whole} ${sql}`)
      .all(...values)
      .map((row) => storedJob.parse(row))
  const columns: Record<keyof JobChange, [string, (value: never) => string | number | null]> = {
    state: ['state', (value: JobState) => value],
    attempts: ['attempts', (value: number) => value],
    nextAttemptAt: ['next_attempt_at', (value: string | null) => value],
    unsure: ['unsure', (value: boolean) => (value ? 1 : 0)],
    failure: ['failure', (value: Failure | null) => value && JSON.stringify(value)],
    choice: ['choice', (value: Choice) => JSON.stringify(value)],
    liveCheck: ['live_check', (value: 'due' | 'done' | null) => value],
    notBefore: ['not_before', (value: string) => value],
  }

  return {
    addOrder(order: PublishOrder): number {
      const { lastInsertRowid } = database
        .prepare('insert into publish_orders (story_id, publish_order, ordered_at) values (?, ?, ?)')
        .run(order.storyId, JSON.stringify(order), at())
      return Number(lastInsertRowid)
    },
    order(orderId: number): PublishOrder {
      const row = database
        .prepare('select publish_order from publish_orders where order_id = ?')
        .get(orderId) as { publish_order: string }
      return publishOrderSchema.parse(JSON.parse(row.publish_order))
    },
    addJob(
      job: Pick<StoredJob, 'orderId' | 'action' | 'headline' | 'state' | 'notBefore'> &
        Target & { readonly plannedFor: PublishJob['plannedFor'] },
    ): void {
      database
        .prepare(
          `insert into publish_jobs (order_id, connection_id, story_id, edition, action, headline, state, not_before,
             planned_for, created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?10, ?10)`,
        )
        .run(
          job.orderId,
          job.connectionId,
          job.storyId,
          job.edition,
          job.action,
          job.headline,
          job.state,
          job.notBefore,
          job.plannedFor && JSON.stringify(job.plannedFor),
          at(),
        )
    },
    change(jobId: number, change: JobChange): void {
      const changed = Object.entries(change) as [keyof JobChange, never][]
      const set = changed.map(([name]) => `${columns[name][0]} = ?`)
      database
        .prepare(`update publish_jobs set ${[...set, 'changed_at = ?'].join(', ')} where job_id = ?`)
        .run(...changed.map(([name, value]) => columns[name][1](value)), at(), jobId)
    },
    find: (jobId: number): StoredJob | null => jobs('where job_id = ?', jobId)[0] ?? null,
    ofOrder: (orderId: number): StoredJob[] => jobs('where order_id = ? order by job_id', orderId),
    /** Those that are not at their end, the oldest first; with them the published pages that are still to be looked at. */
    open: (): StoredJob[] =>
      jobs(
        "where state in ('held', 'waiting', 'sending', 'unknown', 'paused', 'needsPerson') or live_check = 'due' order by job_id",
      ),
    openOfStory: (storyId: string): StoredJob[] =>
      jobs("where story_id = ? and state not in ('done', 'cancelled') order by job_id", storyId),
    ofTarget: ({ storyId, edition, connectionId }: Target): StoredJob[] =>
      jobs(`where ${ofTarget} order by job_id`, storyId, edition, connectionId),
    /** The newest first, those at their end only so far back. */
    newest: (most: number): StoredJob[] =>
      jobs(
        `where state not in ('done', 'cancelled') or job_id in (select job_id from publish_jobs
           where state in ('done', 'cancelled') order by job_id desc limit ?) order by job_id desc`,
        most,
      ),
    /** Connections that an article was sent to, or may have been. */
    targetsOf: (storyId: string, edition: Edition): string[] =>
      (
        database
          .prepare(
            "select distinct connection_id as id from publish_jobs where story_id = ? and edition = ? and action <> 'withdraw'",
          )
          .all(storyId, edition) as { id: string }[]
      ).map(({ id }) => id),

    addStep({ storyId, edition, connectionId }: Target, step: unknown): void {
      database
        .prepare(
          'insert into publish_steps (story_id, edition, connection_id, step, at) values (?, ?, ?, ?, ?)',
        )
        .run(storyId, edition, connectionId, JSON.stringify(step), at())
    },
    steps: ({ storyId, edition, connectionId }: Target): unknown[] =>
      (
        database
          .prepare(`select step from publish_steps where ${ofTarget} order by step_id`)
          .all(storyId, edition, connectionId) as { step: string }[]
      ).map(({ step }) => JSON.parse(step) as unknown),
    forgetSteps: ({ storyId, edition, connectionId }: Target): void =>
      void database
        .prepare(`delete from publish_steps where ${ofTarget}`)
        .run(storyId, edition, connectionId),

    /** Null where the article was withdrawn. */
    addReceipt({ jobId, storyId, edition, connectionId }: StoredJob, receipt: unknown): void {
      database
        .prepare(
          'insert into receipts (job_id, connection_id, story_id, edition, receipt, at) values (?, ?, ?, ?, ?, ?)',
        )
        .run(jobId, connectionId, storyId, edition, receipt === null ? null : JSON.stringify(receipt), at())
    },
    /** What stands there as far as this desktop knows; null where nothing does. */
    receipt({ storyId, edition, connectionId }: Target) {
      const row = database
        .prepare(`select receipt from receipts where ${ofTarget} order by receipt_id desc limit 1`)
        .get(storyId, edition, connectionId) as { receipt: string | null } | undefined
      return row?.receipt == null ? null : receiptSchema.parse(JSON.parse(row.receipt))
    },
    /** The latest instant that any of it was written, to know a clock that went back; null where there is none. */
    lastWritten(): string | null {
      const row = database.prepare('select max(changed_at) as at from publish_jobs').get() as {
        at: string | null
      }
      return row.at
    },
  }
}
export type JobStore = ReturnType<typeof jobStore>
