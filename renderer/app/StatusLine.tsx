import { useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { allStatus } from '../bridge/documentConnection'
import { profileQuery, publicationsQuery } from '../calls/queries'
import { useFailureText, useLanguage, useMessages } from '../messages/MessagesProvider'
import type { Measure } from '../storyPane/measure'
import type { OpenStory } from '../storyPane/useOpenStory'
import { clockTime, exactTime } from '../ui/times'

/** What is safe, how long the article is, and what readers see of it: always here, always in this order. */
export function StatusLine({ story, measure }: { story: OpenStory | null; measure: Measure | null }) {
  const { status: words } = useMessages()
  return (
    <footer className="status-line" aria-label={words.label}>
      <SaveState />
      {story && measure && (
        <>
          <span>{words.words(measure.words)}</span>
          <span title={words.withoutSpaces(measure.characters)}>
            {words.characters(measure.charactersWithSpaces)}
          </span>
        </>
      )}
      <span className="status-space" />
      {story && <LiveState story={story} />}
    </footer>
  )
}

/** Of all documents of the window, also of a story just left whose last words are still on their way. */
function SaveState() {
  const { status: words } = useMessages()
  const language = useLanguage()
  const textOf = useFailureText()
  const status = useSyncExternalStore(allStatus.subscribe, allStatus.get)
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
      {status.kind === 'saving' && <span>{words.saving}</span>}
      {status.kind === 'saved' && (
        <span title={status.at === null ? undefined : exactTime(status.at, language)}>
          {words.saved(status.at === null ? null : clockTime(status.at))}
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
