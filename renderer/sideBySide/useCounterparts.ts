import { useEffect, useState, useSyncExternalStore } from 'react'
import { whenNotComposing } from '../bridge/compositionGate'
import { useLatest } from '../ui/useLatest'
import type { OpenStory } from '../storyPane/useOpenStory'
import { counterparts, type Counterparts, type CounterpartView } from './counterparts'

/** The counterparts of the open story, watched for as long as all its documents are open; null before. */
export function useCounterparts(story: OpenStory | null, sideBySide: boolean): Counterparts | null {
  const [room, setRoom] = useState<Counterparts | null>(null)
  const beside = useLatest(sideBySide)
  const storyDoc = story?.shared?.doc
  const en = story?.articles.en?.doc
  const ko = story?.articles.ko?.doc
  useEffect(() => {
    if (!storyDoc || !en || !ko) return
    const opened = counterparts({
      storyDoc,
      articles: { en, ko },
      gate: whenNotComposing,
      linkWhileWriting: () => beside.current,
      newPair: () => crypto.randomUUID().slice(0, 13),
    })
    // eslint-disable-next-line react-hooks/set-state-in-effect -- it watches documents from here on: it can't be made while rendering
    setRoom(opened)
    return () => {
      opened.stop()
      setRoom(null)
    }
  }, [storyDoc, en, ko, beside])
  return room
}

const nothing: CounterpartView = { blocks: { en: [], ko: [] }, marks: [], proposals: [] }
const noStore = { get: () => nothing, subscribe: () => () => undefined }

export function useCounterpartView(room: Counterparts | null): CounterpartView {
  const store = room ?? noStore
  return useSyncExternalStore(store.subscribe, store.get)
}
