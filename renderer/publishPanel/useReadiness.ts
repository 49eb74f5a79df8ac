import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readArticleFields } from '../../shared/document/articleDocument'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import { readStoryFields } from '../../shared/document/storyDocument'
import type { Edition } from '../../shared/story/edition'
import { documentStore, type Store } from '../documents/documentStore'
import type { OpenStory } from '../storyPane/useOpenStory'
import { editionReadiness, type Readiness } from './editionReadiness'

const unread: Store<null> = { get: () => null, subscribe: () => () => undefined }

/** Null while the documents are still opening. */
export function useReadiness(story: OpenStory, edition: Edition): Readiness | null {
  const storyDoc = story.shared?.doc ?? null
  const articleDoc = story.articles[edition]?.doc ?? null
  const store = useMemo(() => {
    if (storyDoc === null || articleDoc === null) return unread
    return documentStore(articleDoc, (doc) => readReadiness(storyDoc, doc, edition))
  }, [storyDoc, articleDoc, edition])
  return useSyncExternalStore<Readiness | null>(store.subscribe, store.get)
}

const readReadiness = (storyDoc: Y.Doc, articleDoc: Y.Doc, edition: Edition): Readiness =>
  editionReadiness({
    edition,
    story: readStoryFields(storyDoc),
    article: readArticleFields(articleDoc),
    body: projectArticleBody(articleDoc),
  })
