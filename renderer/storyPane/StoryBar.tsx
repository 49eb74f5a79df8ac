import { useQuery } from '@tanstack/react-query'
import { Columns2, Globe, Trash2 } from 'lucide-react'
import type * as Y from 'yjs'
import { editions, type Edition } from '../../shared/story/edition'
import { listState } from '../../shared/story/storyList'
import { publicationsQuery } from '../calls/queries'
import { storyQuery } from '../calls/storyQueries'
import { useStoryFields } from '../documents/useStoryFields'
import { useMessages } from '../messages/MessagesProvider'
import { useStoryListMessages } from '../storyList/messages/useStoryListMessages'
import { useStoryTrash } from '../storyList/useStoryTrash'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { isOnItsWay, StateMark } from '../ui/StateMark'
import { StoryMoves } from '../workflow/StoryMoves'
import { WorkflowNotes } from '../workflow/WorkflowNotes'
import { workflowQuery } from '../workflow/workflowQueries'
import { TrashNote } from './TrashNote'
import type { OpenStory } from './useOpenStory'
import { useOpenInBrowser } from './useOpenInBrowser'

export interface StoryBarProps {
  readonly story: OpenStory
  readonly onEdition: (edition: Edition) => void
  readonly onPublish: () => void
  /** It lies in the trash now, or was deleted for good. */
  readonly onTrashed: (storyId: string) => void
  readonly onOpen: (storyId: string) => void
  readonly sideBySide: boolean
  readonly onSideBySide: (on: boolean) => void
}

/** Which edition, which story, in what state; and the one next action. */
export function StoryBar(props: StoryBarProps) {
  const { story, onEdition, onPublish, onTrashed, onOpen, sideBySide, onSideBySide } = props
  const { article: words, sideBySide: besideWords, editions: names, editionShort } = useMessages()
  const { data: live = [] } = useQuery(publicationsQuery(story.storyId))
  const { data: listed } = useQuery(storyQuery(story.storyId))
  const listWords = useStoryListMessages()
  const trash = useStoryTrash()
  const openInBrowser = useOpenInBrowser()
  const { data: view } = useQuery(workflowQuery(story.storyId))
  // At rest the list knows more: whether it changed since it was published.
  const standing = view && isOnItsWay(view.standing.state) ? view.standing.state : null
  const isLive = (edition: Edition) => live.some(({ article }) => article.edition === edition)
  return (
    <>
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
          {listed && <StateMark state={standing ?? listState(listed.story)} inFull />}
        </div>
        {!sideBySide && (
          <IconButton name={besideWords.open} icon={Columns2} onPress={() => onSideBySide(true)} />
        )}
        {isLive(story.edition) && (
          <IconButton
            name={words.openInBrowser}
            icon={Globe}
            onPress={() => openInBrowser(story.storyId, story.edition)}
          />
        )}
        {listed?.trashedAt === null && (
          <IconButton
            name={listWords.moveToTrash}
            icon={Trash2}
            onPress={() => void trash.put(listed.story, onTrashed, onOpen)}
          />
        )}
        <StoryMoves
          key={story.storyId}
          storyId={story.storyId}
          isDisabled={typeof listed?.trashedAt === 'string'}
          onPublish={onPublish}
        />
      </header>
      {listed && listed.trashedAt !== null && (
        <TrashNote story={listed.story} trashedAt={listed.trashedAt} onOpen={onOpen} onPurged={onTrashed} />
      )}
      <WorkflowNotes storyId={story.storyId} />
    </>
  )
}

function Slug({ storyDoc }: { storyDoc: Y.Doc }) {
  const { article } = useMessages()
  const { slug } = useStoryFields(storyDoc)
  return <span className="story-bar-slug">{slug || article.noSlug}</span>
}
