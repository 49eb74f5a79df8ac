import type { ImportedBundle } from '../../shared/story/carrying'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useCarryingMessages } from './messages/useCarryingMessages'
import './carrying.css'

interface TakenInDialogProps {
  readonly imported: ImportedBundle
  readonly onClose: () => void
  readonly onOpen: (storyId: string) => void
  readonly onMerge: (storyId: string, mergeId: number) => void
}

/** What a file of stories brought, one line a story. */
export function TakenInDialog({ imported, onClose, onOpen, onMerge }: TakenInDialogProps) {
  const words = useCarryingMessages()
  const { stories, from } = imported
  return (
    <DialogFrame
      title={words.takenIn(stories.length, from)}
      isOpen
      onClose={onClose}
      actions={
        <Button look="accent" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <ul className="taken-in">
        {stories.map(({ storyId, change, headline, mergeId }) => {
          const name = headline || words.noHeadline
          return (
            <li key={storyId} className="taken-in-story">
              <div>
                <p className="taken-in-headline">{name}</p>
                <p className="field-hint">
                  {words.changes[change]}
                  {mergeId !== null && ` · ${words.toDecide}`}
                </p>
              </div>
              {mergeId === null ? (
                <Button aria-label={`${words.open}: ${name}`} onPress={() => onOpen(storyId)}>
                  {words.open}
                </Button>
              ) : (
                <Button aria-label={`${words.look}: ${name}`} onPress={() => onMerge(storyId, mergeId)}>
                  {words.look}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </DialogFrame>
  )
}
