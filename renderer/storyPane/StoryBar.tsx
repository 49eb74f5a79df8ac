import { useQuery } from '@tanstack/react-query'
import { Globe, Send } from 'lucide-react'
import type * as Y from 'yjs'
import { editions, type Edition } from '../../shared/story/edition'
import { publicationsQuery, storiesQuery } from '../calls/queries'
import { useStoryFields } from '../documents/useStoryFields'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { StateMark, shownState } from '../ui/StateMark'
import { shortcut } from '../ui/shortcut'
import type { OpenStory } from './useOpenStory'
import { useOpenInBrowser } from './useOpenInBrowser'

interface StoryBarProps {
  readonly story: OpenStory
  readonly onEdition: (edition: Edition) => void
  readonly onPublish: () => void
}

/** Which edition, which story, in what state; and the one next action. */
export function StoryBar({ story, onEdition, onPublish }: StoryBarProps) {
  const { article: words, editions: names, editionShort } = useMessages()
  const { data: live = [] } = useQuery(publicationsQuery(story.storyId))
  const { data: stories } = useQuery(storiesQuery(''))
  const summary = stories?.find(({ storyId }) => storyId === story.storyId)
  const openInBrowser = useOpenInBrowser()
  const isLive = (edition: Edition) => live.some(({ article }) => article.edition === edition)
  return (
    <header className="story-bar">
      <SegmentedControl
        name={words.editions}
        value={story.edition}
        onChange={onEdition}
        choices={editions.map((edition) => ({
          id: edition,
          label: editionShort[edition],
          spoken: isLive(edition) ? `${names[edition]}, ${words.live}` : names[edition],
          marked: isLive(edition),
        }))}
      />
      <div className="story-bar-about">
        {story.shared && <Slug storyDoc={story.shared.doc} />}
        {summary && <StateMark state={shownState(summary)} />}
      </div>
      {isLive(story.edition) && (
        <IconButton
          name={words.openInBrowser}
          icon={Globe}
          onPress={() => openInBrowser(story.storyId, story.edition)}
        />
      )}
      <Button look="accent" icon={Send} onPress={onPublish} aria-keyshortcuts={shortcut('Shift', 'P')}>
        {words.publish}
      </Button>
    </header>
  )
}

function Slug({ storyDoc }: { storyDoc: Y.Doc }) {
  const { article } = useMessages()
  const { slug } = useStoryFields(storyDoc)
  return <span className="story-bar-slug">{slug || article.noSlug}</span>
}
