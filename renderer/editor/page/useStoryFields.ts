import { useCallback, useRef, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readStoryFields } from '../../../shared/document/storyDocument'
import type { StoryFields } from '../../../shared/story/story'

/** The fields a story's editions share, as they are now. */
export function useStoryFields(storyDoc: Y.Doc): StoryFields {
  const last = useRef<{ readonly json: string; readonly fields: StoryFields } | null>(null)
  const subscribe = useCallback(
    (changed: () => void) => {
      storyDoc.on('update', changed)
      return () => storyDoc.off('update', changed)
    },
    [storyDoc],
  )
  // The same value for as long as nothing in it has changed, as React asks of a snapshot.
  return useSyncExternalStore(subscribe, () => {
    const fields = readStoryFields(storyDoc)
    const json = JSON.stringify(fields)
    if (last.current?.json !== json) last.current = { json, fields }
    return last.current.fields
  })
}
