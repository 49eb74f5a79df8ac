import { useId } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PublishedArticle } from '../../shared/story/story'
import { useMessages } from '../messages/MessagesProvider'
import { Icon } from '../ui/Icon'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { blockerText } from './blockerText'
import type { Readiness } from './editionReadiness'

interface EditionChoiceProps {
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly readiness: Readiness | null
  readonly live: PublishedArticle | undefined
  readonly isChosen: boolean
  readonly isDisabled: boolean
  readonly onChoose: (chosen: boolean) => void
}

export const isReady = (readiness: Readiness | null): boolean => readiness?.blockers.length === 0

/** One edition in the publish panel: what is live of it, and whether it may go out. */
export function EditionChoice(props: EditionChoiceProps) {
  const { edition, readiness, isChosen, isDisabled, onChoose } = props
  const { editions } = useMessages()
  const aboutId = useId()
  return (
    <div className="edition-choice">
      <Checkbox
        className="checkbox"
        isSelected={isChosen}
        isDisabled={isDisabled || !isReady(readiness)}
        aria-describedby={aboutId}
        onChange={onChoose}
      >
        <span className="checkbox-box">{isChosen && <Icon of={Check} />}</span>
        {editions[edition]}
      </Checkbox>
      <div id={aboutId} className="edition-about">
        <LiveSince {...props} />
        <ReadinessNote readiness={readiness} />
      </div>
    </div>
  )
}

function LiveSince({ edition, profile, live }: EditionChoiceProps) {
  const { publish } = useMessages()
  const printed = (instant: string) => bylineTimeText(instant, edition, profile.editions[edition].zone)
  if (!live) return <p className="field-hint">{publish.neverPublished}</p>
  return (
    <p className="field-hint">
      {publish.liveSince(printed(live.firstPublishedAt))}
      {live.updatedAt !== null && ` · ${publish.updatedAt(printed(live.updatedAt))}`}
    </p>
  )
}

function ReadinessNote({ readiness }: { readiness: Readiness | null }) {
  const { publish } = useMessages()
  if (readiness === null) return <p>{publish.reading}</p>
  if (readiness.empty)
    return (
      <p className="readiness">
        <Icon of={CircleDashed} /> {publish.nothingWritten}
      </p>
    )
  if (readiness.blockers.length === 0)
    return (
      <p className="readiness readiness-ready">
        <Icon of={Check} /> {publish.ready}
      </p>
    )
  return (
    <>
      <p className="readiness readiness-blocked">
        <Icon of={CircleAlert} /> {publish.notReady}
      </p>
      <ul className="blockers">
        {readiness.blockers.map((blocker) => (
          <li key={`${blocker.reason} ${blocker.subject ?? ''}`}>{blockerText(blocker, publish.blockers)}</li>
        ))}
      </ul>
    </>
  )
}
