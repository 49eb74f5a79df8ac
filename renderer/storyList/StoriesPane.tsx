import { lazy, Suspense, useDeferredValue, useRef, useState, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { SquarePen } from 'lucide-react'
import { useLandmark } from 'react-aria/useLandmark'
import { profileQuery, storiesQuery } from '../calls/queries'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { StorySearch } from './StorySearch'
import './storyList.css'

// The page that was left open comes first, the list beside it a moment later.
const StoryList = lazy(() => import('./StoryList').then((room) => ({ default: room.StoryList })))

interface StoriesPaneProps {
  readonly openStoryId: string | null
  readonly onOpen: (storyId: string) => void
  readonly onNewStory: () => void
  /** The line at its edge. */
  readonly children: ReactNode
}

export function StoriesPane({ openStoryId, onOpen, onNewStory, children }: StoriesPaneProps) {
  const { stories: words } = useMessages()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search.normalize('NFC').trim())
  const { data: stories, isError, refetch } = useQuery(storiesQuery(asked))
  const { data: profile } = useQuery(profileQuery)
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'navigation', 'aria-label': words.pane }, pane)
  const empty = stories?.length === 0

  return (
    <nav ref={pane} {...landmarkProps} className="stories-pane" data-pane="stories">
      <div className="stories-head">
        <Button icon={SquarePen} onPress={onNewStory}>
          {words.newStory}
        </Button>
        <StorySearch value={search} onChange={setSearch} />
      </div>
      {isError && (
        <EmptyState action={<Button onPress={() => void refetch()}>{words.retry}</Button>}>
          {words.failed}
        </EmptyState>
      )}
      {empty && asked !== '' && (
        <EmptyState action={<Button onPress={() => setSearch('')}>{words.showAll}</Button>}>
          {words.noMatch(asked)}
        </EmptyState>
      )}
      {empty && asked === '' && <EmptyState>{words.emptyList}</EmptyState>}
      {stories && !empty && (
        <Suspense fallback={null}>
          <StoryList stories={stories} profile={profile} openStoryId={openStoryId} onOpen={onOpen} />
        </Suspense>
      )}
      <p className="visually-hidden" role="status">
        {asked !== '' && stories && !empty ? words.found(stories.length) : ''}
      </p>
      {children}
    </nav>
  )
}
