import type * as Y from 'yjs'
import { readArticleFields } from '../../shared/document/articleDocument'
import { readStoryFields } from '../../shared/document/storyDocument'
import { photosIn, type Block } from '../../shared/story/articleBody'
import { creditLine, fillCredits } from '../../shared/story/photo/creditLine'
import type { Edition } from '../../shared/story/edition'
import type { Article, ShownPhoto } from '../../shared/story/story'
import { slugOf } from '../../shared/story/slug'

export interface ReadArticleInput {
  readonly storyId: string
  readonly edition: Edition
  readonly storyDoc: Y.Doc
  readonly articleDoc: Y.Doc
  readonly projectBody: (doc: Y.Doc) => Block[]
  /** The template of credits, for figures without a credit of their own. */
  readonly photoCredit: string
  /** The photo as kept, null where the media folder hasn't got it. */
  readonly photo: (photoId: string) => ShownPhoto | null
}

/** One edition's text of a story, frozen. Without a slug of its own it gets one from the headline. */
export function readArticle(input: ReadArticleInput): Article {
  const fields = readStoryFields(input.storyDoc)
  const texts = readArticleFields(input.articleDoc)
  const body = input.projectBody(input.articleDoc)
  const photoIds = new Set(photosIn(body).map((block) => block.photoId))
  const photos = [...photoIds].map(input.photo).filter((photo) => photo !== null)
  const creditOf = (id: string): string => {
    const fields = photos.find(({ photoId }) => photoId === id)?.fields
    return fields === undefined ? '' : creditLine(fields, input.photoCredit)
  }
  return {
    storyId: input.storyId,
    edition: input.edition,
    ...fields,
    slug: fields.slug.trim() === '' ? slugOf(texts.headline) : fields.slug,
    ...texts,
    body: fillCredits(body, creditOf),
    photos,
  }
}
