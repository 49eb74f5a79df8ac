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

export const paragraphSchema = z.object({ kind: z.literal('paragraph'), children: z.array(inlineSchema) })
export const listItemSchema = z.object({
  kind: z.literal('listItem'),
  list: z.enum(['bulleted', 'numbered']),
  /** 0 is the outermost level. */
  indent: z.int().min(0).max(8),
  children: z.array(inlineSchema),
})
export const photoBlockSchema = z.object({
  kind: z.literal('photo'),
  photoId: z.string(),
  alt: z.string(),
  caption: z.array(inlineSchema),
  /** The credit as written, e.g. `(Photo by NAME/AGENCY)`. */
  credit: z.string(),
})

export const blockSchema = z.discriminatedUnion('kind', [
  paragraphSchema,
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    children: z.array(inlineSchema),
  }),
  z.object({ kind: z.literal('quote'), children: z.array(inlineSchema) }),
  listItemSchema,
  photoBlockSchema,
  /** Several photos that belong together, in their order. */
  z.object({ kind: z.literal('gallery'), photos: z.array(photoBlockSchema) }),
  z.object({
    kind: z.literal('pullQuote'),
    children: z.array(inlineSchema),
    /** Who said it, as printed; may be empty. */
    source: z.string(),
  }),
  z.object({
    kind: z.literal('factBox'),
    title: z.string(),
    body: z.array(z.discriminatedUnion('kind', [paragraphSchema, listItemSchema])),
  }),
  z.object({
    kind: z.literal('table'),
    /** The first row names the columns. */
    hasHeader: z.boolean(),
    /** Every row has as many cells. */
    rows: z.array(z.array(z.array(inlineSchema))),
  }),
  z.object({ kind: z.literal('divider') }),
  /** A link to a story of this newsroom; printed only where it is live in the same edition. */
  z.object({ kind: z.literal('relatedStory'), storyId: z.string() }),
  z.object({
    kind: z.literal('embed'),
    /** http or https; nothing of it is loaded by the page. */
    url: z.string(),
    /** What it shows, in the writer's words; may be empty. */
    title: z.string(),
  }),
  z.object({
    kind: z.literal('correction'),
    /** The instant it was made, ISO 8601 in UTC. */
    date: z.string(),
    children: z.array(inlineSchema),
  }),
])
export type Block = z.infer<typeof blockSchema>
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** Every photo a body shows, those of galleries included, in order. */
export const photosIn = (body: readonly Block[]): BlockOf<'photo'>[] =>
  body.flatMap((block) => (block.kind === 'photo' ? [block] : block.kind === 'gallery' ? block.photos : []))

/** Whether a block says something in words of the article: not a photo's caption, a link elsewhere or a line between. */
export function saysSomething(block: Block): boolean {
  const says = (children: readonly Inline[]): boolean => plainText(children).trim() !== ''
  switch (block.kind) {
    case 'photo':
    case 'gallery':
    case 'divider':
    case 'relatedStory':
    case 'embed':
      return false
    case 'factBox':
      return block.body.some(({ children }) => says(children))
    case 'table':
      return block.rows.some((row) => row.some(says))
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listItem':
    case 'pullQuote':
    case 'correction':
      return says(block.children)
  }
}

export const plainText = (children: readonly Inline[]): string =>
  children
    .map((child) =>
      child.kind === 'text' ? child.text : child.kind === 'lineBreak' ? '\n' : plainText(child.children),
    )
    .join('')
