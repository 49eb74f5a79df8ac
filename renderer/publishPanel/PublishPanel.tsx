import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { editions, type Edition } from '../../shared/story/edition'
import { profileQuery, publicationsQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { PortalFolder } from '../settings/PortalFolder'
import type { OpenStory } from '../storyPane/useOpenStory'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { blockerText } from './blockerText'
import { EditionChoice, isReady } from './EditionChoice'
import type { Readiness } from './editionReadiness'
import { PublishedPages } from './PublishedPages'
import { PublishProgress } from './PublishProgress'
import { usePublish, type PublishStep } from './usePublish'
import { useReadiness } from './useReadiness'
import './publishPanel.css'

export function PublishPanel({ story, onClose }: { story: OpenStory; onClose: () => void }) {
  const { publish: words, app } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  const { data: live = [] } = useQuery(publicationsQuery(story.storyId))
  const readiness: Record<Edition, Readiness | null> = {
    en: useReadiness(story, 'en'),
    ko: useReadiness(story, 'ko'),
  }
  const [unchosen, setUnchosen] = useState<ReadonlySet<Edition>>(new Set())
  const { step, publish } = usePublish(story)
  const chosen = editions.filter((edition) => isReady(readiness[edition]) && !unchosen.has(edition))
  const busy = step.kind === 'saving' || step.kind === 'running'
  const published = step.kind === 'published'
  const action = chosen.length === 2 ? 'both' : (chosen[0] ?? 'none')

  const choose = (edition: Edition, isChosen: boolean) => {
    const next = new Set(unchosen)
    if (isChosen) next.delete(edition)
    else next.add(edition)
    setUnchosen(next)
  }

  return (
    <DialogFrame
      title={published ? words.doneTitle : words.title}
      isOpen
      closable={!busy}
      onClose={onClose}
      actions={
        published ? (
          <Button look="accent" onPress={onClose}>
            {words.done}
          </Button>
        ) : (
          <>
            <Button onPress={onClose} isDisabled={busy}>
              {app.cancel}
            </Button>
            <Button
              look="accent"
              isDisabled={busy || chosen.length === 0}
              onPress={() => void publish(chosen)}
            >
              {words.actions[action]}
            </Button>
          </>
        )
      }
    >
      {published && profile && (
        <PublishedPages storyId={story.storyId} articles={step.articles} profile={profile} />
      )}
      {!published && profile && (
        <>
          <div role="group" aria-label={words.choose} className="edition-choices">
            {editions.map((edition) => (
              <EditionChoice
                key={edition}
                edition={edition}
                profile={profile}
                readiness={readiness[edition]}
                live={live.find(({ article }) => article.edition === edition)}
                isChosen={chosen.includes(edition)}
                isDisabled={busy}
                onChoose={(isChosen) => choose(edition, isChosen)}
              />
            ))}
          </div>
          {chosen.length === 0 && <p className="field-hint">{words.chooseOne}</p>}
          <PortalFolder isDisabled={busy} />
        </>
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
