import { z } from 'zod'
import { recoveryReportSchema } from './recovery'

/** How the desk was found when Dateline started. */
export const deskStateSchema = z.object({
  /** The desk of a newer Dateline: open for reading only. `found` and `known` are forms of the database. */
  newer: z.object({ found: z.int(), known: z.int() }).nullable(),
  /** Nobody has worked here yet. Told once, so that a page that is loaded again does not begin anew. */
  isFresh: z.boolean(),
  /** What had to be recovered; null where nothing was wrong. */
  recovery: recoveryReportSchema.nullable(),
})
export type DeskState = z.infer<typeof deskStateSchema>
