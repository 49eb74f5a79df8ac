import { z } from 'zod'
import { articleSchema } from '../../shared/story/story'
import { jobStates } from '../../shared/publishing/publishJob'

/** What the process to be killed is told: one article, its changes, the site and when to die. */
export const outboxCaseSchema = z.object({
  kind: z.enum(['wordpress', 'ghost', 'ninjs', 'portal']),
  /** The site's address; for ninjs and the portal the folder. */
  origin: z.string(),
  /** The `Authorization` of WordPress, the admin key of Ghost. */
  secret: z.string(),
  /** Milliseconds that one answer may take. */
  patience: z.number(),
  /** So many times faster than the clock on the wall does the outbox' own time pass. */
  speed: z.number(),
  epoch: z.number(),
  /** The article as it is to be sent, one order after the other. */
  articles: z.array(articleSchema),
  /** photoId -> file. */
  photos: z.record(z.string(), z.string()),
  /** The process kills itself when the job has been in this state so often. */
  killAt: z.object({ state: z.enum(jobStates), times: z.int() }).nullable(),
  /** Milliseconds after its start at which it kills itself, whatever it is doing. */
  killAfter: z.number().nullable(),
  /** So often is the folder out of the way when an order goes out, until a person has been asked. */
  folderGone: z.int(),
})
export type OutboxCase = z.infer<typeof outboxCaseSchema>
