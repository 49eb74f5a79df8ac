import { useRef, type KeyboardEvent } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { StorySummary } from '../../shared/story/story'
import { storyPageSize, type StoryQuery } from '../../shared/story/storyList'
import { askMain } from '../calls/askMain'
import { storyPageQuery, storyQuery } from '../calls/storyQueries'
import { isMac } from '../ui/shortcut'
import { useStoryTrash } from './useStoryTrash'

interface ListKeysOptions {
  readonly query: StoryQuery
  readonly total: number
  readonly openStoryId: string | null
  readonly pageRows: () => number
  /** Brings a place into sight. */
  readonly show: (place: number) => void
  readonly onOpen: (storyId: string, headlines: StorySummary['headlines']) => void
  readonly onTrashed: (storyId: string) => void
}

/**
 * The keys of the list. They go from the open story, wherever the list has it by then: its place is asked for, as a list
 * whose newest change comes first moves under one's hands.
 */
export function useListKeys(options: ListKeysOptions): (event: KeyboardEvent) => void {
  const client = useQueryClient()
  const trash = useStoryTrash()
  /** Where the last key led, until its story is open: a key held down goes on from there. */
  const heading = useRef<number | null>(null)

  async function go(next: (place: number) => number): Promise<void> {
    const { query, total, openStoryId } = options
    let place = heading.current
    if (place === null)
      place =
        openStoryId === null ? null : (await askMain('story:place', { query, storyId: openStoryId })).place
    const target = place === null ? 0 : Math.min(total - 1, Math.max(0, next(place)))
    heading.current = target
    options.show(target)
    const page = await client.fetchQuery(storyPageQuery(query, Math.floor(target / storyPageSize)))
    // A later key has led on meanwhile, and opens its own.
    if (heading.current !== target) return
    heading.current = null
    const listed = page.rows[target % storyPageSize]
    if (listed) options.onOpen(listed.story.storyId, listed.story.headlines)
  }

  async function throwAway(storyId: string): Promise<void> {
    const { story, trashedAt } = await client.fetchQuery(storyQuery(storyId))
    if (trashedAt === null) await trash.put(story, options.onTrashed, options.onOpen)
    else trash.askToPurge(story, options.onTrashed)
  }

  return (event) => {
    const steps: Readonly<Record<string, (place: number) => number>> = {
      ArrowDown: (place) => place + 1,
      ArrowUp: (place) => place - 1,
      PageDown: (place) => place + options.pageRows(),
      PageUp: (place) => place - options.pageRows(),
      Home: () => 0,
      End: () => options.total - 1,
    }
    const held = isMac ? event.metaKey : event.ctrlKey
    const step = steps[event.key]
    if (step !== undefined && !held && !event.altKey) void go(step)
    else if ((event.key === 'Delete' || (isMac && event.key === 'Backspace')) && options.openStoryId !== null)
      void throwAway(options.openStoryId)
    else if (!(held && !event.shiftKey && event.code === 'KeyZ' && trash.undoLast())) return
    event.preventDefault()
  }
}
