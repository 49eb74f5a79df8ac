import { useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'react-aria-components/Button'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { articleLimits } from '../../shared/story/siteProfile'
import { allStatus } from '../bridge/documentConnection'
import { ChecksCount } from '../checks/ChecksCount'
import { OutboxBadge } from '../outbox/OutboxBadge'
import { profileQuery, publicationsQuery } from '../calls/queries'
import { useFailureText, useLanguage, useMessages } from '../messages/MessagesProvider'
import { readingMinutes, type Measure } from '../storyPane/measure'
import type { OpenStory } from '../storyPane/useOpenStory'
import { shortcutOf } from '../ui/shortcut'
import { clockTime, exactTime } from '../ui/times'

interface StatusLineProps {
  readonly story: OpenStory | null
  readonly measure: Measure | null
  /** The way out of focus mode, while it is on. */
  readonly onLeaveFocus: (() => void) | undefined
}

/** What is safe, how long the article is, and what readers see of it: always here, always in this order. */
export function StatusLine({ story, measure, onLeaveFocus }: StatusLineProps) {
  const { status: words } = useMessages()
  return (
    <footer className="status-line" aria-label={words.label}>
      <SaveState />
      {story && measure && <Length story={story} measure={measure} />}
      <span className="status-space" />
      <OutboxBadge />
      {onLeaveFocus ? (
        <Button className="status-button" onPress={onLeaveFocus}>
          {words.leaveFocus} <kbd>{shortcutOf('focusMode')}</kbd>
        </Button>
      ) : (
        story && <LiveState story={story} />
      )}
      {story && <ChecksCount story={story} />}
    </footer>
  )
}

/** Words, letters and reading time of the article or of what is selected; headline and dek against their limits. */
function Length({ story, measure }: { story: OpenStory; measure: Measure }) {
  const { status: words } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  const limits = profile && articleLimits(profile, story.edition)
  return (
    <>
      {measure.isSelection && <span>{words.selected}</span>}
      <span>{words.words(measure.words)}</span>
      <span title={words.withoutSpaces(measure.characters)}>
        {words.characters(measure.charactersWithSpaces)}
      </span>
      <span>{words.minutes(readingMinutes(measure, story.edition))}</span>
      {limits &&
        !measure.isSelection &&
        (['headline', 'dek'] as const)
          .filter((field) => measure[field] > 0)
          .map((field) => (
            <span
              key={field}
              className={measure[field] > limits[field] ? 'status-over' : undefined}
              title={measure[field] > limits[field] ? words.over(measure[field] - limits[field]) : undefined}
            >
              {words.ofLimit[field](measure[field], limits[field])}
            </span>
          ))}
    </>
  )
}

/** Of all documents of the window, also of a story just left whose last words are still on their way. */
function SaveState() {
  const { status: words } = useMessages()
  const language = useLanguage()
  const textOf = useFailureText()
  const status = useSyncExternalStore(allStatus.subscribe, allStatus.get)
  const at = status.kind === 'saved' ? status.at : null
  const failure = status.kind === 'notSaved' ? textOf(status.failure) : null
  // Spoken only when it matters: trouble, and that it is over. Not with every letter.
  const [hadTrouble, setHadTrouble] = useState(false)
  if (failure && !hadTrouble) setHadTrouble(true)
  const spoken = failure
    ? `${words.notSaved}. ${failure.happened} ${failure.safe} ${failure.next}`
    : hadTrouble && status.kind === 'saved'
      ? words.savedAgain
      : ''
  return (
    <>
      {failure && (
        <span className="status-trouble" title={`${failure.happened} ${failure.safe} ${failure.next}`}>
          <strong>{words.notSaved}</strong> {failure.happened} {failure.safe}
        </span>
      )}
      {/* One element for both: it changes twice with every key. */}
      {status.kind !== 'notSaved' && (
        <span title={at === null ? undefined : exactTime(at, language)}>
          {status.kind === 'saving' ? words.saving : words.saved(at === null ? null : clockTime(at))}
        </span>
      )}
      <span className="visually-hidden" aria-live="polite">
        {spoken}
      </span>
    </>
  )
}

function LiveState({ story }: { story: OpenStory }) {
  const { status: words, editions } = useMessages()
  const { data: profile } = useQuery(profileQuery)
  const { data: live } = useQuery(publicationsQuery(story.storyId))
  const { edition } = story
  const shown = live?.find(({ article }) => article.edition === edition)
  if (!profile || !live) return null
  if (!shown) return <span>{words.notLive}</span>
  const since = bylineTimeText(shown.firstPublishedAt, edition, profile.editions[edition].zone)
  return <span>{words.liveSince(editions[edition], since)}</span>
}
