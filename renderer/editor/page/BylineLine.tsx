import { bylineTimeText } from '../../../shared/story/bylineTime'
import { bylineNames, bylineNamesText } from '../../../shared/story/bylineNames'
import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { StoryFields } from '../../../shared/story/story'
import { useEditorMessages } from '../messages/editorMessages'

interface Props {
  readonly story: StoryFields
  readonly edition: Edition
  readonly profile: SiteProfile
}

/** `by NAME / time`, drawn from the story's own fields as the page will print it. */
export function BylineLine({ story, edition, profile }: Props) {
  const messages = useEditorMessages()
  const names = bylineNames(story.bylines, edition)
  const { zone, languageTag } = profile.editions[edition]
  if (names.length === 0) return <p className="article-byline article-byline-hint">{messages.noByline}</p>
  return (
    <p className="article-byline">
      <span lang={languageTag}>{bylineNamesText(names, edition)}</span>
      <span aria-hidden="true"> / </span>
      {story.bylineTime === '' ? (
        <span className="article-byline-hint">{messages.timeAtPublication}</span>
      ) : (
        <time dateTime={story.bylineTime} lang={languageTag}>
          {bylineTimeText(story.bylineTime, edition, zone)}
        </time>
      )}
    </p>
  )
}
