import type { SiteProfile } from '../../shared/story/siteProfile'
import type { StorySummary } from '../../shared/story/story'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { StateMark, shownState } from '../ui/StateMark'
import { exactTime, relativeTime } from '../ui/times'
import { useNow } from '../ui/now'
import { bylineNames } from '../../shared/story/bylineNames'
import { storyHeadline } from './storyHeadline'

export const sectionName = (
  profile: SiteProfile | undefined,
  section: string,
  language: 'en' | 'ko',
): string | undefined => profile?.sections.find(({ id }) => id === section)?.names[language]

/** Two lines: the headline; then state, section, byline and how long ago it changed. */
export function StoryRow({ story, profile }: { story: StorySummary; profile: SiteProfile | undefined }) {
  const language = useLanguage()
  const { app } = useMessages()
  const now = useNow()
  const headline = storyHeadline(story, language)
  const facts = [
    sectionName(profile, story.section, language),
    bylineNames(story.bylines, language).join(', '),
  ]
  return (
    <>
      <span className="row-headline" lang={headline?.lang} data-untitled={headline === null || undefined}>
        {headline?.text ?? app.untitled}
      </span>
      <span className="row-facts">
        <StateMark state={shownState(story)} />
        <span className="row-about">{facts.filter(Boolean).join(' · ')}</span>
        <time dateTime={story.changedAt} title={exactTime(story.changedAt, language)}>
          {relativeTime(story.changedAt, now, language)}
        </time>
      </span>
    </>
  )
}
