import { z } from 'zod'

/**
 * The body of an article as blocks of our own: what output, checks and connectors read. It is a projection of the
 * editor's document (`shared/document/projection`) and can always be made again from it.
 */
export const markSchema = z.enum(['bold', 'italic', 'underline', 'strikethrough'])
export type Mark = z.infer<typeof markSchema>

export const textRunSchema = z.object({
  kind: z.literal('text'),
  text: z.string(),
  marks: z.array(markSchema),
})
export const lineBreakSchema = z.object({ kind: z.literal('lineBreak') })
export const linkSchema = z.object({
  kind: z.literal('link'),
  /** Only http, https and mailto addresses are ever projected. */
  url: z.string(),
  children: z.array(z.discriminatedUnion('kind', [textRunSchema, lineBreakSchema])),
})
export const inlineSchema = z.discriminatedUnion('kind', [textRunSchema, lineBreakSchema, linkSchema])
export type TextRun = z.infer<typeof textRunSchema>
export type Link = z.infer<typeof linkSchema>
export type Inline = z.infer<typeof inlineSchema>

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), children: z.array(inlineSchema) }),
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(inlineSchema),
  }),
  z.object({ kind: z.literal('quote'), children: z.array(inlineSchema) }),
  z.object({
    kind: z.literal('listItem'),
    list: z.enum(['bulleted', 'numbered']),
    /** 0 is the outermost level. */
    indent: z.int().min(0).max(8),
    children: z.array(inlineSchema),
  }),
  z.object({
    kind: z.literal('photo'),
    photoId: z.string(),
    alt: z.string(),
    caption: z.array(inlineSchema),
    /** The credit as written, e.g. `(Photo by NAME/AGENCY)`. */
    credit: z.string(),
  }),
])
export type Block = z.infer<typeof blockSchema>
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

export const plainText = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.kind === 'text' ? child.text : child.kind === 'lineBreak' ? '\n' : plainText(child.children),
    )
    .join('')
