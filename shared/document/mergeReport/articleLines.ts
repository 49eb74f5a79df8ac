import { plainText, type Block, type Inline } from '../../story/articleBody'
import { blockLines, type BlockLine } from '../../story/blockLines'
import type { ArticleFields } from '../../story/story'
import { articleFieldNames, type ArticleFieldName } from '../articleDocument'

/** What a merge is judged by: the texts of one edition's article, as values. */
export interface ArticleTexts extends ArticleFields {
  readonly body: readonly Block[]
}

/** Where a line stands. `block` counts from 0 in the body it was read from. */
export type LinePlace =
  | { readonly kind: 'field'; readonly field: ArticleFieldName }
  | {
      readonly kind: 'block'
      readonly block: number
      readonly blockKind: Block['kind']
      readonly part: LinePart
      /** For the lines of a photo. */
      readonly photoId?: string
    }
export type LinePart = BlockLine['part']

/** One line of text: a field, a paragraph, a caption. */
export interface ArticleLine {
  readonly place: LinePlace
  readonly children: readonly Inline[]
}

const words = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text, marks: [] }])

const linesOfBlock = (block: Block, at: number): ArticleLine[] =>
  blockLines(block).map(({ part, children, photoId }) => ({
    place: {
      kind: 'block',
      block: at,
      blockKind: block.kind,
      part,
      ...(photoId === undefined ? {} : { photoId }),
    },
    children,
  }))

/** Every line a reader can see or hear, from the headline down; empty ones are left out. */
export const articleLines = (article: ArticleTexts): ArticleLine[] =>
  [
    ...articleFieldNames.map((field): ArticleLine => ({
      place: { kind: 'field', field },
      children: words(article[field]),
    })),
    ...article.body.flatMap(linesOfBlock),
  ].filter(({ children }) => plainText(children).trim() !== '')
