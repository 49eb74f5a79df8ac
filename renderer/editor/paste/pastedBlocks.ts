import type { Mark } from '../../../shared/story/articleBody'

/** What was read from a foreign page, before it becomes nodes: a flat row of blocks, as an article is. */
export interface PastedText {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href: string | null
}
export type PastedInline = PastedText | 'break'
export type PastedLine = readonly PastedInline[]

export type LineKind = 'paragraph' | 'heading2' | 'heading3' | 'quote' | 'bulleted' | 'numbered'

/** Where the bytes of a picture are: on the web, in the page itself, or nowhere that can be reached from here. */
export type PictureSource =
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'data'; readonly uri: string }
  | { readonly kind: 'lost' }
  /** A photo of our own media folder. */
  | { readonly kind: 'own'; readonly photoId: string }

export interface PastedPicture {
  readonly kind: 'picture'
  readonly source: PictureSource
  readonly alt: string
  caption: PastedLine
  credit: string
}

export type PastedBlock =
  | { readonly kind: LineKind; readonly indent: number; readonly line: PastedLine }
  | PastedPicture
  | { readonly kind: 'table'; readonly hasHeader: boolean; readonly rows: readonly (readonly PastedLine[])[] }
  | { readonly kind: 'divider' }

export const lineText = (line: PastedLine): string =>
  line.map((part) => (part === 'break' ? '\n' : part.text)).join('')
