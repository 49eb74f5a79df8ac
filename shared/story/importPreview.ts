import { z } from 'zod'
import { editionSchema } from './edition'

/** What was recognised on a plain-text article page. */
export const importedPageSchema = z.object({
  edition: editionSchema,
  headline: z.string(),
  /** Names of the byline line, in print order. */
  bylines: z.array(z.string()),
  /** The byline line's instant, ISO 8601 in UTC. */
  bylineTime: z.string(),
  /** The line as it stood on the page, for comparing. */
  bylineLine: z.string(),
  /** Empty where the page has no photo line. */
  caption: z.string(),
  /** As written, e.g. `(Photo by NAME/AGENCY)`; empty where there is none. */
  credit: z.string(),
  paragraphs: z.array(z.string()).min(1),
  /** Lines of the page's furniture that were left out, in order. */
  dropped: z.array(z.string()),
})
export type ImportedPage = z.infer<typeof importedPageSchema>

export const importPreviewSchema = z.object({
  previewId: z.uuid(),
  fileName: z.string(),
  page: importedPageSchema,
})
/** A web page: its markup is read by the window, which has what it takes to do so without danger. */
export const importedHtmlSchema = z.object({ previewId: z.uuid(), fileName: z.string(), html: z.string() })

/** What the window recognised on a web page and a person looked at; the body follows through the editor. */
export const recognisedFieldsSchema = importedPageSchema
  .pick({ edition: true, bylineTime: true })
  .extend({ headline: z.string().max(1000), bylines: z.array(z.string().max(200)).max(20) })
export type RecognisedFields = z.infer<typeof recognisedFieldsSchema>
export type ImportPreview = z.infer<typeof importPreviewSchema>
