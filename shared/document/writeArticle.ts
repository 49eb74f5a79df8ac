import type * as Y from 'yjs'
import { articleText } from './articleDocument'

/** Stand-in until the document room brings the real one: writes the texts, not yet the body. */
export function writeArticle(
  doc: Y.Doc,
  article: {
    headline: string
    dek: string
    datelinePlace: string
    paragraphs: string[]
    caption: string
    credit: string
  },
): void {
  for (const name of ['headline', 'dek', 'datelinePlace'] as const)
    articleText(doc, name).insert(0, article[name])
}
