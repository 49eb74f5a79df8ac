import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { profileQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { PortalFolder } from '../settings/PortalFolder'
import type { OpenStory } from '../storyPane/useOpenStory'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { AmendmentChoice, type Amendment } from '../workflow/AmendmentChoice'
import { isAmended } from '../workflow/isAmended'
import { ReadersChange } from '../workflow/ReadersChange'
import { ReviewFields } from '../workflow/ReviewFields'
import { useReview } from '../workflow/useReview'
import { readersChangeQuery } from '../workflow/workflowQueries'
import { blockerText } from './blockerText'
import { LiveSince } from './LiveSince'
import { PublishedPages } from './PublishedPages'
import { PublishProgress } from './PublishProgress'
import { usePublish, type PublishStep } from './usePublish'
import './publishPanel.css'

/**
 * The button that had the focus is gone with the question, so its heir takes it as it comes in: `autoFocus` waits a frame after a
 * key, and the dialog may have given the focus to its first button by then.
 */
const focusAtOnce = (button: HTMLButtonElement | null): void => button?.focus()

/** Submits, approves and publishes in one act, for somebody who may; it is looked at as for an approval. */
export function PublishPanel({ story, onClose }: { story: OpenStory; onClose: () => void }) {
  const { publish: words, app } = useMessages()
  const { storyId } = story
  const { data: profile } = useQuery(profileQuery)
  const { step, publish } = usePublish(story)
  const [amendment, setAmendment] = useState<Amendment | null>(null)
  const { data: readersChange } = useQuery(readersChangeQuery(storyId))
  const asksAmendment = readersChange?.some(isAmended) === true
  const review = useReview(storyId, asksAmendment && amendment === 'correct')
  const { chosen } = review
  const busy = step.kind === 'saving' || step.kind === 'running'
  const published = step.kind === 'published'
  const action = chosen.length === 2 ? 'both' : (chosen[0] ?? 'none')
  const send = async () => {
    const went = await publish({ ...review.said, ...(amendment !== null && { amendment }) })
    if (!went) review.lookAgain()
  }

  return (
    <DialogFrame
      title={published ? words.doneTitle : words.title}
      isOpen
      wide={asksAmendment && !published}
      closable={!busy}
      onClose={onClose}
      actions={
        published ? (
          <Button look="accent" ref={focusAtOnce} onPress={onClose}>
            {words.done}
          </Button>
        ) : (
          <>
            <Button onPress={onClose} isDisabled={busy}>
              {app.cancel}
            </Button>
            <Button
              look="accent"
              isDisabled={busy || !review.mayGo || !readersChange || (asksAmendment && amendment === null)}
              onPress={() => void send()}
            >
              {words.actions[action]}
            </Button>
          </>
        )
      }
    >
      {published && profile && (
        <PublishedPages storyId={storyId} articles={step.articles} profile={profile} />
      )}
      {!published && profile && (
        <div className={asksAmendment ? 'review' : undefined}>
          <div className="review-side">
            {asksAmendment && !busy && <AmendmentChoice value={amendment} onChange={setAmendment} />}
            <ReviewFields
              storyId={storyId}
              review={review}
              name={words.choose}
              about={(edition) => <LiveSince storyId={storyId} edition={edition} profile={profile} />}
              isDisabled={busy}
              onLeave={onClose}
            />
            <PortalFolder isDisabled={busy} />
          </div>
          {asksAmendment && <ReadersChange storyId={storyId} chosen={chosen} />}
        </div>
      )}
      <StepNote step={step} />
    </DialogFrame>
  )
}

function StepNote({ step }: { step: PublishStep }) {
  const { publish: words, editions: names } = useMessages()
  if (step.kind === 'saving' || step.kind === 'running') return <PublishProgress step={step} />
  if (step.kind !== 'failed') return null
  const blockers = step.failure.kind === 'publish/blocked' ? step.failure.blockers : []
  return (
    <FailureNote
      failure={step.failure}
      action={
        blockers.length > 0 && (
          <ul className="blockers">
            {blockers.map((blocker, index) => (
              <li key={index}>
                {names[blocker.edition]}: {blockerText(blocker, words.blockers)}
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}
