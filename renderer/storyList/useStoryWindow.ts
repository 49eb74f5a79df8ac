import { useQueries } from '@tanstack/react-query'
import { storyPageSize, type ListedStory, type StoryQuery } from '../../shared/story/storyList'
import { storyPageQuery } from '../calls/storyQueries'

/** The rows from `first` to `last` of a list; only the windows they lie in are asked for. Undefined while on its way. */
export function useStoryWindow(
  query: StoryQuery,
  first: number,
  last: number,
): (place: number) => ListedStory | undefined {
  const from = Math.floor(first / storyPageSize)
  const count = Math.floor(last / storyPageSize) - from + 1
  const windows = useQueries({
    queries: Array.from({ length: count }, (_, at) => storyPageQuery(query, from + at)),
  })
  return (place) => windows[Math.floor(place / storyPageSize) - from]?.data?.rows[place % storyPageSize]
}
