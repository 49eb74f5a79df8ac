import { markHits } from '../../shared/story/search/markHits'
import type { SearchTerm } from '../../shared/story/search/searchTerms'
import { bylineNames } from '../../shared/story/bylineNames'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { listState, trashDays, type ListedStory } from '../../shared/story/storyList'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { StateMark } from '../ui/StateMark'
import { exactTime, relativeTime } from '../ui/times'
import { useNow } from '../ui/now'
import { MarkedWords } from './MarkedWords'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { storyHeadline } from './storyHeadline'

export const sectionName = (
  profile: SiteProfile | undefined,
  section: string,
  language: 'en' | 'ko',
): string | undefined => profile?.sections.find(({ id }) => id === section)?.names[language]

interface StoryRowProps {
  readonly listed: ListedStory
  readonly profile: SiteProfile | undefined
  /** What was searched for; marked where it stands. */
  readonly terms: readonly SearchTerm[]
}

/** Two lines: the headline; then state, section, byline and how long ago it changed. Below, where words were found. */
export function StoryRow({ listed: { story, trashedAt, snippet }, profile, terms }: StoryRowProps) {
  const language = useLanguage()
  const { app } = useMessages()
  const words = useStoryListMessages()
  const headline = storyHeadline(story, language)
  const facts = [
    sectionName(profile, story.section, language),
    bylineNames(story.bylines, language).join(', '),
  ]
  return (
    <>
      <span className="row-headline" lang={headline?.lang} data-untitled={headline === null || undefined}>
        {headline === null ? app.untitled : <MarkedWords text={markHits(headline.text, terms)} />}
      </span>
      <span className="row-facts">
        <StateMark state={listState(story)} />
        <span className="row-about">{facts.filter(Boolean).join(' · ')}</span>
        {trashedAt === null ? <Changed at={story.changedAt} /> : <DaysLeft since={trashedAt} />}
      </span>
      {snippet && (
        <span className="row-snippet" lang={snippet.edition ?? undefined}>
          {snippet.where !== 'body' && <span className="row-where">{words.whereFound[snippet.where]} </span>}
          <MarkedWords text={snippet.text} />
        </span>
      )}
    </>
  )
}

function Changed({ at }: { at: string }) {
  const language = useLanguage()
  const now = useNow()
  return (
    <time dateTime={at} title={exactTime(at, language)}>
      {relativeTime(at, now, language)}
    </time>
  )
}

const aDay = 24 * 60 * 60 * 1000

function DaysLeft({ since }: { since: string }) {
  const language = useLanguage()
  const words = useStoryListMessages()
  const now = useNow()
  // The shared clock of the window may lag behind the one that wrote the instant.
  const left = Math.min(trashDays, Math.ceil((Date.parse(since) + trashDays * aDay - now) / aDay))
  return (
    <time dateTime={since} title={exactTime(since, language)}>
      {words.daysLeft(left)}
    </time>
  )
}
