import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import * as Y from 'yjs'
import { articleText } from './articleDocument'
import { withHeadlessEditor } from './binding/headlessEditor'
import { articleSeed } from './binding/seedUpdate'
import { $createFigureNode } from './figure/figureNode'

export interface NewArticle {
  readonly headline: string
  readonly dek: string
  readonly datelinePlace: string
  readonly paragraphs: readonly string[]
  /** A caption or credit makes a figure at the top, its photo still to be filled in. */
  readonly caption: string
  readonly credit: string
}

/** Writes a whole article into a document that is new: seeds it, then fills fields and body. */
export function writeArticle(doc: Y.Doc, article: NewArticle): void {
  Y.applyUpdate(doc, articleSeed, 'seed')
  doc.transact(() => {
    articleText(doc, 'headline').insert(0, article.headline)
    articleText(doc, 'dek').insert(0, article.dek)
    articleText(doc, 'datelinePlace').insert(0, article.datelinePlace)
  }, 'import')
  withHeadlessEditor(doc, (editor) => {
    editor.update(
      () => {
        const first = $getRoot().getFirstChildOrThrow()
        if (article.caption !== '' || article.credit !== '') {
          const figure = $createFigureNode({ photoId: '' })
          figure.getCaption()?.append($createTextNode(article.caption))
          figure.getCredit()?.append($createTextNode(article.credit))
          first.insertBefore(figure)
        }
        for (const text of article.paragraphs)
          first.insertBefore($createParagraphNode().append($createTextNode(text)))
        if (article.paragraphs.length > 0) first.remove()
      },
      { discrete: true },
    )
  })
}
