import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { storyPageSize, type StoryQuery } from '../../shared/story/storyList'
import { askMain } from './askMain'

/** One window of a list, `page` counted from 0. What was there before stays in sight until the answer comes. */
export const storyPageQuery = (query: StoryQuery, page: number) =>
  queryOptions({
    queryKey: ['stories', query, page],
    queryFn: () => askMain('story:list', { query, from: page * storyPageSize, count: storyPageSize }),
    ...(page === 0 && { placeholderData: keepPreviousData }),
  })

/** One story's row, wherever it is. */
export const storyQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['story', storyId],
    queryFn: () => askMain('story:describe', { storyId }),
  })

export const savedSearchesQuery = queryOptions({
  queryKey: ['savedSearches'],
  queryFn: () => askMain('search:listSaved', {}),
})
