import { z } from 'zod'
import { editionSchema } from './edition'
import { storyIdSchema } from './story'

/** One edition's text of a story before and after a recovery; the lines are headline, dek, then the body's blocks. */
export const recoveredTextSchema = z.object({
  edition: editionSchema,
  headline: z.string(),
  /** As the backup had it; empty where it had nothing. */
  before: z.array(z.string()),
  after: z.array(z.string()),
})
export type RecoveredText = z.infer<typeof recoveredTextSchema>

export const recoveryReportSchema = z.object({
  reason: z.enum(['damaged', 'wordsMissing']),
  /** The instant, ISO 8601. */
  at: z.string(),
  /** The folder where the damaged files lie, whole; null where no file was damaged. */
  setAside: z.string().nullable(),
  /** When the backup was made that the recovery began with; null without any. */
  backupAt: z.string().nullable(),
  /** Stories there are now. */
  storyCount: z.int(),
  /** The stories that got something back. */
  stories: z.array(z.object({ storyId: storyIdSchema, texts: z.array(recoveredTextSchema) })),
  /** New stories made of text that fits into none. */
  copies: z.array(z.object({ storyId: storyIdSchema, headline: z.string() })),
})
export type RecoveryReport = z.infer<typeof recoveryReportSchema>
