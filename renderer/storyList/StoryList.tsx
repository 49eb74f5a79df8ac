import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { StorySummary } from '../../shared/story/story'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { StoryRow } from './StoryRow'
import { storyHeadline } from './storyHeadline'

interface StoryListProps {
  readonly stories: readonly StorySummary[]
  readonly profile: SiteProfile | undefined
  readonly openStoryId: string | null
  readonly onOpen: (storyId: string) => void
}

/** Pixels of a row; `storyList.css` sets two lines into it. */
const rowHeight = 52

/** Only the rows in sight are in the page, so ten thousand stories scroll like ten. The arrow keys open. */
export function StoryList({ stories, profile, openStoryId, onOpen }: StoryListProps) {
  const { app, stories: words } = useMessages()
  const language = useLanguage()
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <ListBox
        aria-label={words.pane}
        className="story-list"
        items={stories}
        dependencies={[profile, language]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={openStoryId === null ? [] : [openStoryId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : keys
          if (typeof first === 'string') onOpen(first)
        }}
      >
        {(story) => (
          <ListBoxItem
            id={story.storyId}
            className="story-row"
            textValue={storyHeadline(story, language)?.text ?? app.untitled}
          >
            <StoryRow story={story} profile={profile} />
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  )
}
