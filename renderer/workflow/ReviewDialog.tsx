import { useState } from 'react'
import { FileDiff } from 'lucide-react'
import { useHistoryMessages } from '../history/messages/useHistoryMessages'
import { SinceSubmissionDialog } from '../history/SinceSubmissionDialog'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import { ReadersChange } from './ReadersChange'
import { ReviewFields } from './ReviewFields'
import { useMove } from './useMove'
import { useReview } from './useReview'

interface ReviewDialogProps {
  readonly storyId: string
  /** Sends the story back instead. */
  readonly onReturn: (() => void) | null
  readonly onClose: () => void
}

/** The editor's last look: what stands in the way, what readers will see, and the approval of exactly that. */
export function ReviewDialog({ storyId, onReturn, onClose }: ReviewDialogProps) {
  const words = useWorkflowMessages()
  const { app } = useMessages()
  const { sinceSubmission } = useHistoryMessages()
  const own = words.dialogs.approve
  const [comparing, setComparing] = useState(false)
  const review = useReview(storyId)
  const { move, busy, failure } = useMove()
  const approve = async () => {
    if (await move({ storyId, move: 'approve', ...review.said })) onClose()
    else review.lookAgain()
  }
  return (
    <DialogFrame
      title={own.title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          {onReturn && <Button onPress={onReturn}>{words.moves.return}</Button>}
          <Button look="accent" isDisabled={busy || !review.mayGo} onPress={() => void approve()}>
            {own.action}
          </Button>
        </>
      }
    >
      <div className="review">
        <div className="review-side">
          <ReviewFields storyId={storyId} review={review} name={words.choose} onLeave={onClose} />
          <Button icon={FileDiff} onPress={() => setComparing(true)}>
            {sinceSubmission}
          </Button>
          {failure && <FailureNote failure={failure} />}
        </div>
        <ReadersChange storyId={storyId} chosen={review.chosen} />
      </div>
      {comparing && (
        <SinceSubmissionDialog
          storyId={storyId}
          edition={review.chosen[0] ?? 'en'}
          onClose={() => setComparing(false)}
        />
      )}
    </DialogFrame>
  )
}
