import { lazy, Suspense, useDeferredValue, useRef, useState, type ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLandmark } from 'react-aria/useLandmark'
import type { StorySummary } from '../../shared/story/story'
import { noFilters, wholeDesk, type StoryQuery } from '../../shared/story/storyList'
import { profileQuery } from '../calls/queries'
import { storyPageQuery } from '../calls/storyQueries'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useIdle } from '../ui/useIdle'
import { FilterChips } from './FilterChips'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { StoriesHead } from './StoriesHead'
import './storyList.css'

// The page that was left open comes first, the list beside it a moment later.
const StoryList = lazy(() => import('./StoryList').then((room) => ({ default: room.StoryList })))

interface StoriesPaneProps {
  readonly openStoryId: string | null
  readonly onOpen: (storyId: string, headlines?: StorySummary['headlines']) => void
  readonly onNewStory: () => void
  /** A story was put into the trash. */
  readonly onTrashed: (storyId: string) => void
  /** The line at its edge. */
  readonly children: ReactNode
}

export function StoriesPane({ openStoryId, onOpen, onNewStory, onTrashed, children }: StoriesPaneProps) {
  const { stories: words } = useMessages()
  const [query, setQuery] = useState(wholeDesk)
  const deferred = useDeferredValue(query)
  const asked = { ...deferred, search: deferred.search.normalize('NFC').trim() }
  const { data: first, isError, refetch } = useQuery(storyPageQuery(asked, 0))
  const { data: profile } = useQuery(profileQuery)
  const idle = useIdle()
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role: 'navigation', 'aria-label': words.pane }, pane)
  const change = (changed: Partial<StoryQuery>) => setQuery({ ...query, ...changed })

  return (
    <nav ref={pane} {...landmarkProps} className="stories-pane" data-pane="stories">
      <StoriesHead query={query} profile={profile} onChange={change} onNewStory={onNewStory} />
      <FilterChips query={query} profile={profile} onChange={change} />
      <ListStatus query={asked} total={first?.total} pending={first?.pending ?? 0} />
      {isError && (
        <EmptyState action={<Button onPress={() => void refetch()}>{words.retry}</Button>}>
          {words.failed}
        </EmptyState>
      )}
      {first?.total === 0 && <NothingListed query={asked} onChange={change} />}
      {idle && first && first.total > 0 && (
        <Suspense fallback={null}>
          <StoryList
            // A new question begins at the top.
            key={JSON.stringify(asked)}
            query={asked}
            profile={profile}
            openStoryId={openStoryId}
            onOpen={onOpen}
            onTrashed={onTrashed}
          />
        </Suspense>
      )}
      {children}
    </nav>
  )
}

/** How many there are; in an own line where something was asked for, else spoken only. */
function ListStatus({
  query,
  total,
  pending,
}: {
  query: StoryQuery
  total: number | undefined
  pending: number
}) {
  const words = useStoryListMessages()
  if (total === undefined) return null
  return (
    <p className="list-status" role="status">
      {total > 0 && words.counted(total)}
      {query.search !== '' && pending > 0 && ` · ${words.pending(pending)}`}
    </p>
  )
}

function NothingListed({
  query,
  onChange,
}: {
  query: StoryQuery
  onChange: (changed: Partial<StoryQuery>) => void
}) {
  const { stories } = useMessages()
  const words = useStoryListMessages()
  const showAll = (
    <Button onPress={() => onChange({ search: '', filters: noFilters })}>{stories.showAll}</Button>
  )
  if (query.search !== '') return <EmptyState action={showAll}>{words.noMatch(query.search)}</EmptyState>
  if (Object.values(query.filters).some((value) => value !== null))
    return <EmptyState action={showAll}>{words.noneLeft}</EmptyState>
  if (query.in === 'trash') return <EmptyState title={words.trashEmpty}>{words.trashHint}</EmptyState>
  return <EmptyState>{stories.emptyList}</EmptyState>
}
