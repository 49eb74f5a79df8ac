import { ArchiveRestore, Trash2 } from 'lucide-react'
import type { StorySummary } from '../../shared/story/story'
import { trashDays } from '../../shared/story/storyList'
import { useLanguage } from '../messages/MessagesProvider'
import { useStoryListMessages } from '../storyList/messages/useStoryListMessages'
import { useStoryTrash } from '../storyList/useStoryTrash'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'

interface TrashNoteProps {
  readonly story: StorySummary
  readonly trashedAt: string
  readonly onOpen: (storyId: string) => void
  readonly onPurged: (storyId: string) => void
}

/** Over the page of a story that lies in the trash: until when, and the two ways out. */
export function TrashNote({ story, trashedAt, onOpen, onPurged }: TrashNoteProps) {
  const words = useStoryListMessages()
  const language = useLanguage()
  const trash = useStoryTrash()
  const lastDay = new Date(trashedAt)
  lastDay.setDate(lastDay.getDate() + trashDays)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(lastDay)
  return (
    <div className="trash-note" role="note">
      <Icon of={Trash2} />
      <p>
        {words.inTrash} {words.deletedAfter(day)}
      </p>
      <Button icon={ArchiveRestore} onPress={() => void trash.restore(story, onOpen)}>
        {words.restore}
      </Button>
      <Button look="quiet" onPress={() => trash.askToPurge(story, onPurged)}>
        {words.purge}
      </Button>
    </div>
  )
}
