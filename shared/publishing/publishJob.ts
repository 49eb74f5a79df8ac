import { z } from 'zod'
import { failureSchema } from '../failure'
import { editionSchema } from '../story/edition'
import { storyIdSchema } from '../story/story'
import { connectionIdSchema } from './connection'
import { receiptSchema } from './receipt'

export const jobStates = [
  /** Not before its time: embargo or schedule. */
  'held',
  /** To be sent as soon as may be. */
  'waiting',
  'sending',
  /** The answer was lost: the destination is looked at before anything is sent again. */
  'unknown',
  'paused',
  /** Can't go on by itself; `failure` says why. */
  'needsPerson',
  'done',
  'cancelled',
] as const

/** One article on its way to one destination, as the outbox shows it. Instants are ISO 8601 in UTC. */
export const publishJobSchema = z.object({
  jobId: z.int(),
  /** The decision it belongs to: all jobs that one press of a button made. */
  orderId: z.int(),
  connectionId: connectionIdSchema,
  storyId: storyIdSchema,
  edition: editionSchema,
  headline: z.string(),
  action: z.enum(['publish', 'update', 'correct', 'withdraw']),
  state: z.enum(jobStates),
  /** Nothing is sent before it, photos neither. */
  notBefore: z.string().nullable(),
  /** The wall time it was scheduled for, e.g. `2026-11-25T09:00` in `Asia/Seoul`; null where it goes at once. */
  plannedFor: z.object({ wallTime: z.string(), zone: z.string() }).nullable(),
  attempts: z.int(),
  nextAttemptAt: z.string().nullable(),
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  failure: failureSchema.nullable(),
  receipt: receiptSchema.nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
})
export type PublishJob = z.infer<typeof publishJobSchema>
export type JobState = PublishJob['state']
