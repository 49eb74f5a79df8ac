import { useRef } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { StorySummary } from '../../shared/story/story'
import type { StoryQuery } from '../../shared/story/storyList'
import { searchTerms } from '../../shared/story/search/searchTerms'
import { storyPageQuery } from '../calls/storyQueries'
import { useMessages } from '../messages/MessagesProvider'
import { useStoryListMessages } from './messages/useStoryListMessages'
import { StoryRow } from './StoryRow'
import { useListKeys } from './useListKeys'
import { useStoryWindow } from './useStoryWindow'

interface StoryListProps {
  readonly query: StoryQuery
  readonly profile: SiteProfile | undefined
  readonly openStoryId: string | null
  readonly onOpen: (storyId: string, headlines: StorySummary['headlines']) => void
  readonly onTrashed: (storyId: string) => void
}

/** Pixels of a row: two lines, or four where the words found stand below; `storyList.css` sets them into it. */
const rowHeight = 52
const foundHeight = 88

/** Only the rows in sight are in the page and asked for: twenty thousand stories scroll like twenty. The arrow keys open. */
export function StoryList({ query, profile, openStoryId, onOpen, onTrashed }: StoryListProps) {
  const { stories } = useMessages()
  const words = useStoryListMessages()
  const scroll = useRef<HTMLDivElement>(null)
  const terms = searchTerms(query.search)
  const { data: first } = useQuery(storyPageQuery(query, 0))
  const total = first?.total ?? 0
  const height = terms.length > 0 ? foundHeight : rowHeight
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoized by a compiler here
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: 6,
  })
  const shown = virtualizer.getVirtualItems()
  const row = useStoryWindow(query, shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0)
  const onKeyDown = useListKeys({
    query,
    total,
    openStoryId,
    pageRows: () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? height) / height) - 1),
    show: (place) => virtualizer.scrollToIndex(place),
    onOpen,
    onTrashed,
  })
  const isShown = shown.some(({ index }) => row(index)?.story.storyId === openStoryId)
  return (
    <div
      ref={scroll}
      className="story-list"
      role="listbox"
      tabIndex={0}
      aria-label={query.in === 'trash' ? words.trash : stories.pane}
      aria-activedescendant={isShown ? `story-${openStoryId}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="story-list-rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const listed = row(index)
          const isOpen = listed !== undefined && listed.story.storyId === openStoryId
          return (
            <div
              key={listed?.story.storyId ?? `place-${index}`}
              id={listed && `story-${listed.story.storyId}`}
              className="story-row"
              role="option"
              aria-selected={isOpen}
              aria-setsize={total}
              aria-posinset={index + 1}
              data-selected={isOpen || undefined}
              data-found={terms.length > 0 || undefined}
              style={{ height, transform: `translateY(${start}px)` }}
              onClick={() => listed && onOpen(listed.story.storyId, listed.story.headlines)}
            >
              {listed && <StoryRow listed={listed} profile={profile} terms={terms} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}
