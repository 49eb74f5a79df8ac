import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readStoryFields } from '../../shared/document/storyDocument'
import type { StoryFields } from '../../shared/story/story'
import { documentStore } from './documentStore'

/** What a story's editions share, as it is in its document now. */
export function useStoryFields(storyDoc: Y.Doc): StoryFields {
  const store = useMemo(() => documentStore(storyDoc, readStoryFields), [storyDoc])
  return useSyncExternalStore(store.subscribe, store.get)
}
