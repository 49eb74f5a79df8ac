import { toast } from 'sonner'
import type { StorySummary } from '../../shared/story/story'
import { callMain } from '../bridge/call'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { askToPurge } from './purgeQuestion'
import { storyHeadline } from './storyHeadline'

type Open = (storyId: string, headlines: StorySummary['headlines']) => void

/** How long a story thrown away can be taken back with a press, in milliseconds. In the trash it lies for days. */
const undoFor = 12_000

/** Takes the last story back that was thrown away in this window, while its notice stands. */
let undoLast: (() => void) | null = null

/** Throwing stories away and taking them back, with their notices. */
export function useStoryTrash() {
  const { app } = useMessages()
  const words = useStoryListMessages()
  const language = useLanguage()
  const notify = useNotify()
  const nameOf = (story: StorySummary): string =>
    storyHeadline(story, language)?.text ?? (story.slug || app.untitled)

  async function restore(story: StorySummary, onRestored: Open): Promise<void> {
    const result = await callMain('story:restore', { storyId: story.storyId })
    if (!result.ok) return notify.failure(result.failure)
    notify.done(words.restored(nameOf(story)))
    onRestored(story.storyId, story.headlines)
  }

  return {
    nameOf,
    restore,
    /** Nobody is asked: it can be taken back. */
    async put(story: StorySummary, onTrashed: (storyId: string) => void, onRestored: Open): Promise<void> {
      const { storyId } = story
      const result = await callMain('story:trash', { storyId })
      if (!result.ok) return notify.failure(result.failure)
      const undo = () => {
        if (undoLast === undo) undoLast = null
        toast.dismiss(`trashed-${storyId}`)
        void restore(story, onRestored)
      }
      undoLast = undo
      toast(words.movedToTrash(nameOf(story)), {
        id: `trashed-${storyId}`,
        duration: undoFor,
        action: { label: words.undo, onClick: undo },
        onAutoClose: () => {
          if (undoLast === undo) undoLast = null
        },
      })
      onTrashed(storyId)
    },
    /** Asks once, naming the story. */
    askToPurge(story: StorySummary, onPurged: (storyId: string) => void): void {
      askToPurge({
        name: nameOf(story),
        onYes: () => {
          onPurged(story.storyId)
          void callMain('story:purge', { storyId: story.storyId }).then((result) => {
            if (result.ok) notify.done(words.purged(nameOf(story)))
            else notify.failure(result.failure)
          })
        },
      })
    },
    /** False where there is nothing to take back. */
    undoLast(): boolean {
      const undo = undoLast
      undo?.()
      return undo !== null
    },
  }
}
