import { keepPreviousData, queryOptions, type QueryClient } from '@tanstack/react-query'
import { onEvent } from '../bridge/call'
import { askMain } from './askMain'

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => askMain('settings:read', {}),
})

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => askMain('site:readProfile', {}),
})

export const storiesQuery = (search: string) =>
  queryOptions({
    queryKey: ['stories', search],
    queryFn: () => askMain('story:list', { search }),
    placeholderData: keepPreviousData,
  })

/** What is live of a story, one entry for each published edition. */
export const publicationsQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['publications', storyId],
    queryFn: () => askMain('publish:read', { storyId }),
  })

/** Main tells of every change, so what was asked stays true until then. */
export function keepFresh(client: QueryClient): () => void {
  const stops = [
    onEvent('stories:changed', () => {
      void client.invalidateQueries({ queryKey: ['stories'] })
      void client.invalidateQueries({ queryKey: ['publications'] })
    }),
    onEvent('settings:changed', (view) => {
      client.setQueryData(settingsQuery.queryKey, view)
    }),
    onEvent('site:profileChanged', () => void client.invalidateQueries({ queryKey: profileQuery.queryKey })),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
