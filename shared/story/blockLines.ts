import { assertNever } from '../result'
import type { Block, BlockOf, Inline } from './articleBody'

/** One line of writing in a block. Most blocks have one; a fact box, a table or a gallery has several. */
export interface BlockLine {
  /** Which part of the block, from 0: a photo of a gallery, a paragraph of a box, a cell of a table. */
  readonly at: number
  readonly part: 'text' | 'caption' | 'credit' | 'alt'
  /** As what it reads. */
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'listItem' | 'caption' | 'credit' | 'alt'
  readonly children: readonly Inline[]
  /** For the lines of a photo. */
  readonly photoId?: string
}

const words = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text, marks: [] }])

const photoLines = ({ photoId, caption, credit, alt }: BlockOf<'photo'>, at = 0): BlockLine[] => [
  { at, part: 'caption', kind: 'caption', children: caption, photoId },
  { at, part: 'credit', kind: 'credit', children: words(credit), photoId },
  { at, part: 'alt', kind: 'alt', children: words(alt), photoId },
]
const textLine = (kind: BlockLine['kind'], children: readonly Inline[], at = 0): BlockLine => ({
  at,
  part: 'text',
  kind,
  children,
})

/** Every line of a block a reader can see or hear, in order; empty ones too. */
export function blockLines(block: Block): BlockLine[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'listItem':
      return [textLine(block.kind, block.children)]
    case 'photo':
      return photoLines(block)
    case 'gallery':
      return block.photos.flatMap(photoLines)
    case 'pullQuote':
      return [textLine('quote', block.children), textLine('credit', words(block.source), 1)]
    case 'factBox':
      return [
        textLine('heading', words(block.title)),
        ...block.body.map(({ kind, children }, index) => textLine(kind, children, index + 1)),
      ]
    case 'table':
      return block.rows.flat().map((cell, index) => textLine('listItem', cell, index))
    case 'embed':
      return [textLine('caption', words(block.title))]
    case 'correction':
      return [textLine('paragraph', block.children)]
    case 'divider':
    case 'relatedStory':
      return []
    default:
      return assertNever(block)
  }
}
