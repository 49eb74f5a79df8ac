import type * as Y from 'yjs'
import { readArticleFields } from '../../shared/document/articleDocument'
import { readStoryFields } from '../../shared/document/storyDocument'
import type { Block } from '../../shared/story/articleBody'
import type { Edition } from '../../shared/story/edition'
import type { Article, PhotoAsset } from '../../shared/story/story'
import { slugOf } from '../../shared/story/slug'

export interface ReadArticleInput {
  readonly storyId: string
  readonly edition: Edition
  readonly storyDoc: Y.Doc
  readonly articleDoc: Y.Doc
  readonly projectBody: (doc: Y.Doc) => Block[]
  /** The photo as kept, null where the media folder hasn't got it. */
  readonly photo: (photoId: string) => PhotoAsset | null
}

/** One edition's text of a story, frozen. Without a slug of its own it gets one from the headline. */
export function readArticle(input: ReadArticleInput): Article {
  const fields = readStoryFields(input.storyDoc)
  const texts = readArticleFields(input.articleDoc)
  const body = input.projectBody(input.articleDoc)
  const photoIds = new Set(body.flatMap((block) => (block.kind === 'photo' ? [block.photoId] : [])))
  return {
    storyId: input.storyId,
    edition: input.edition,
    ...fields,
    slug: fields.slug.trim() === '' ? slugOf(texts.headline) : fields.slug,
    ...texts,
    body,
    photos: [...photoIds].map(input.photo).filter((photo) => photo !== null),
  }
}
