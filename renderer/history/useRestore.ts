import { toast } from 'sonner'
import * as Y from 'yjs'
import { editions } from '../../shared/story/edition'
import type { Revision } from '../../shared/story/revision'
import { callMain } from '../bridge/call'
import { restoreArticle, restoreStoryFields } from '../documents/restoreArticle'
import { useNotify } from '../notices/useNotify'
import type { ReadyStory } from '../storySide/sideTabs'
import { useHistoryMessages } from './messages/useHistoryMessages'
import { revisionName } from './revisionName'

/** How long a restore can be taken back with a press, in milliseconds; the revision from before it stays for good. */
const undoFor = 12_000

/**
 * Brings a story back to what it was, as an edit of its documents: other people's changes merge with it, and undo on the
 * page takes it back. What was there before, and what came of it, are revisions.
 */
export function useRestore(story: ReadyStory): (revision: Revision) => Promise<void> {
  const words = useHistoryMessages()
  const notify = useNotify()
  const { storyId } = story

  async function bringBack(revisionId: number): Promise<boolean> {
    const states = await callMain('history:readStates', { storyId, revisionId })
    if (!states.ok) {
      notify.failure(states.failure)
      return false
    }
    restoreStoryFields(story.shared.doc, filled(states.value.story))
    for (const edition of editions) {
      const article = story.articles[edition]
      if (article) restoreArticle(article.doc, filled(states.value[edition]))
    }
    return true
  }

  return async function restore(revision) {
    const name = revisionName(revision, words)
    const before = await callMain('history:keep', { storyId, reason: 'beforeRestore', label: '' })
    if (!before.ok) return notify.failure(before.failure)
    if (!(await bringBack(revision.revisionId))) return
    const kept = await callMain('history:keep', { storyId, reason: 'restored', label: name.slice(0, 120) })
    if (!kept.ok) notify.failure(kept.failure)
    toast(words.restored(name), {
      duration: undoFor,
      action: { label: words.undo, onClick: () => void bringBack(before.value.revisionId) },
    })
  }
}

function filled(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state, 'revision')
  return doc
}
