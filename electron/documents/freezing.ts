import type * as Y from 'yjs'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { success, type Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import { creditTemplate } from '../../shared/story/photo/creditLine'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Article, ShownPhoto } from '../../shared/story/story'
import { readArticle } from './readArticle'

export interface FreezingOptions {
  readonly read: (name: DocumentName) => Result<Y.Doc>
  readonly photo: (photoId: string) => ShownPhoto | null
  /** Its templates print the credits of figures that have none of their own. */
  readonly profile: () => SiteProfile
}

/** Articles as values: from documents, or as they are now. */
export function freezing({ read, photo, profile }: FreezingOptions) {
  const freezeDocuments = (
    storyId: string,
    edition: Edition,
    { story, article }: { readonly story: Y.Doc; readonly article: Y.Doc },
  ): Article =>
    readArticle({
      storyId,
      edition,
      storyDoc: story,
      articleDoc: article,
      projectBody: projectArticleBody,
      photoCredit: creditTemplate(edition, profile().editions[edition]),
      photo,
    })
  return {
    freezeDocuments,
    /** Fails with what reading the documents fails with. */
    freeze(this: void, storyId: string, edition: Edition): Result<Article> {
      const story = read({ storyId, part: 'story' })
      if (!story.ok) return story
      const article = read({ storyId, part: edition })
      if (!article.ok) return article
      return success(freezeDocuments(storyId, edition, { story: story.value, article: article.value }))
    },
  }
}
