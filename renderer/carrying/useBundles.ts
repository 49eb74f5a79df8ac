import { useEffect, useEffectEvent } from 'react'
import type { ImportedBundle } from '../../shared/story/carrying'
import { callMain, onEvent } from '../bridge/call'
import { megabytes } from '../messages/failureWords'
import { useNotify } from '../notices/useNotify'
import { useCarryingMessages } from './messages/useCarryingMessages'

/** Stories to a file, and stories from one; main asks where. */
export function useBundles(onTakenIn: (imported: ImportedBundle) => void) {
  const words = useCarryingMessages()
  const notify = useNotify()
  const tell = (result: Awaited<ReturnType<typeof callMain<'bundle:exportDesk'>>>) => {
    if (!result.ok) return notify.failure(result.failure)
    if (result.value === null) return
    const { file, stories, photos, bytes } = result.value
    notify.done(words.written(file, stories, photos, megabytes(bytes)))
  }
  /** Files that were opened with Dateline wait in main until this window asks for them. */
  const takeOpened = useEffectEvent(async () => {
    for (;;) {
      const result = await callMain('bundle:takeOpened', {})
      if (!result.ok) return notify.failure(result.failure)
      if (result.value === null) return
      onTakenIn(result.value)
    }
  })
  useEffect(() => {
    void takeOpened()
    return onEvent('bundle:opened', () => void takeOpened())
  }, [])
  return {
    exportStory: async (storyId: string) => tell(await callMain('bundle:exportStory', { storyId })),
    exportDesk: async () => tell(await callMain('bundle:exportDesk', {})),
    takeIn: async () => {
      const result = await callMain('bundle:import', {})
      if (!result.ok) return notify.failure(result.failure)
      if (result.value !== null) onTakenIn(result.value)
    },
  }
}
