import { queryOptions } from '@tanstack/react-query'
import { askMain } from '../calls/askMain'

export const handOffQuery = queryOptions({
  queryKey: ['handOff'],
  queryFn: () => askMain('handOff:read', {}),
})

export const mergesQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['merges', storyId],
    queryFn: () => askMain('merge:list', { storyId }),
  })

/** As the story reads now, so it is asked for anew each time. */
export const mergeQuery = (storyId: string, mergeId: number) =>
  queryOptions({
    queryKey: ['merge', storyId, mergeId],
    queryFn: () => askMain('merge:read', { storyId, mergeId }),
    staleTime: 0,
    gcTime: 0,
  })
