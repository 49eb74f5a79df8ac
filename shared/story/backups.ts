import { z } from 'zod'

/** Made by the clock, because somebody asked, or before a step that changes the database's form. */
export const backupReasonSchema = z.enum(['timed', 'asked', 'beforeStep'])
export type BackupReason = z.infer<typeof backupReasonSchema>

export const backupFileSchema = z.object({
  /** ISO 8601. */
  at: z.string(),
  bytes: z.int(),
  /** The form of the database in it. */
  version: z.int(),
  reason: backupReasonSchema,
})
export type BackupFile = z.infer<typeof backupFileSchema>

export const backupsViewSchema = z.object({
  folder: z.string(),
  /** Newest first. Each was opened and checked after it was written. */
  backups: z.array(backupFileSchema),
  isRunning: z.boolean(),
})
export type BackupsView = z.infer<typeof backupsViewSchema>
