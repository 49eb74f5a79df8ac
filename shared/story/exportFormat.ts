import { z } from 'zod'

/** What an article can be written as for another program; each is the file's ending. */
export const exportFormats = ['docx', 'pdf', 'html', 'md', 'txt'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>
