import { z } from 'zod'
import { editionSchema } from './edition'

/** One line as a newsroom writes it into a template. */
const line = z
  .string()
  .max(2000)
  .regex(/^[^\r\n]*$/, 'one line, without line breaks')
  .transform((text) => text.normalize('NFC').trim())
/** A name or description in both languages of the interface. */
const inBothLanguages = z.strictObject({ en: line.pipe(z.string().min(1)), ko: line.pipe(z.string().min(1)) })

const paragraph = z.strictObject({ kind: z.literal('paragraph'), text: line })
const listItem = z.strictObject({
  kind: z.literal('listItem'),
  list: z.enum(['bulleted', 'numbered']).default('bulleted'),
  text: line,
})
const templateBlockSchema = z.discriminatedUnion('kind', [
  paragraph,
  listItem,
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]).default(2),
    text: line,
  }),
  z.strictObject({ kind: z.literal('quote'), text: line }),
  z.strictObject({ kind: z.literal('pullQuote'), text: line, source: line.default('') }),
  z.strictObject({
    kind: z.literal('factBox'),
    title: line,
    lines: z
      .array(z.discriminatedUnion('kind', [paragraph, listItem]))
      .min(1)
      .max(50),
  }),
  /** A place for a photo, with prompts for what stands under it. */
  z.strictObject({ kind: z.literal('photo'), caption: line.default(''), credit: line.default('') }),
  z.strictObject({ kind: z.literal('divider') }),
])
export type TemplateBlock = z.infer<typeof templateBlockSchema>

const templateArticleSchema = z.strictObject({
  headline: line.default(''),
  dek: line.default(''),
  dateline: line.default(''),
  blocks: z.array(templateBlockSchema).max(200).default([]),
})
export type TemplateArticle = z.infer<typeof templateArticleSchema>

export const templateIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-zA-Z0-9-]{0,59}$/, 'Latin letters, digits and hyphens, at most 60')

/**
 * What a story of its kind begins with: one JSON file, which a newsroom reads and edits. What is still to be filled in is
 * marked `TK` in English and 확인필요 in Korean, so that the checks list what is left of it. A key that isn't known is
 * refused: it is a misspelt one.
 */
export const templateSchema = z.strictObject({
  id: templateIdSchema,
  names: inBothLanguages,
  /** One line each, for whoever chooses. */
  about: inBothLanguages,
  /** The id of a section of the site profile; a story gets none where the profile has no such section. */
  section: z.string().max(80).optional(),
  tags: z
    .array(line.pipe(z.string().min(1).max(80)))
    .max(20)
    .default([]),
  /** An edition left out begins empty. */
  editions: z.partialRecord(editionSchema, templateArticleSchema),
})
export type Template = z.infer<typeof templateSchema>

const bilingual = z.object({ en: z.string(), ko: z.string() })
/** What there is to choose from, and the files that were left out because they are no template. */
export const templateListSchema = z.object({
  templates: z.array(z.object({ id: z.string(), names: bilingual, about: bilingual })),
  skipped: z.array(z.object({ file: z.string(), detail: z.string() })),
})
export type TemplateList = z.infer<typeof templateListSchema>
export type ListedTemplate = TemplateList['templates'][number]
