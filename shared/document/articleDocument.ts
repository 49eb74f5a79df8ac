import type * as Y from 'yjs'
import type { ArticleFields } from '../story/story'

/**
 * The Yjs document of one edition's article: headline, dek and dateline place as texts beside the body, so that two
 * people's typing in them merges by letter and one undo stack covers them all.
 */
export const articleFieldNames = ['headline', 'dek', 'datelinePlace'] as const
export type ArticleFieldName = (typeof articleFieldNames)[number]

export const articleText = (doc: Y.Doc, name: ArticleFieldName): Y.Text => doc.getText(name)

export const readArticleFields = (doc: Y.Doc): ArticleFields => ({
  headline: articleText(doc, 'headline').toJSON(),
  dek: articleText(doc, 'dek').toJSON(),
  datelinePlace: articleText(doc, 'datelinePlace').toJSON(),
})

/** The origin of a transaction typed into a field beside the body; the article's undo stack takes it in. */
export const typedInField = Symbol('typed in a field')
