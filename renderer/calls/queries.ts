import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { onEvent } from '../bridge/call'
import { keepOutboxFresh } from '../outbox/outboxQueries'
import { askMain } from './askMain'

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => askMain('settings:read', {}),
})

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: () => askMain('site:readProfile', {}),
})

/** How the desk was found at this start: it doesn't change while Dateline runs. */
export const deskStateQuery = queryOptions({
  queryKey: ['deskState'],
  queryFn: () => askMain('desk:readState', {}),
})

export const backupsQuery = queryOptions({
  queryKey: ['backups'],
  queryFn: () => askMain('backup:read', {}),
})

/** What is live of a story, one entry for each published edition. */
export const publicationsQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['publications', storyId],
    queryFn: () => askMain('publish:read', { storyId }),
  })

/** What is known of photos, each once. */
export const photoDetailsQuery = (photoIds: readonly string[]) => {
  const asked = [...new Set(photoIds)].filter((photoId) => photoId !== '').sort()
  return queryOptions({
    queryKey: ['photos', 'details', asked],
    queryFn: () => (asked.length === 0 ? [] : askMain('photo:readDetails', { photoIds: asked })),
    placeholderData: (before) => before,
  })
}

export const deskPhotosQuery = queryOptions({
  queryKey: ['photos', 'desk'],
  queryFn: () => askMain('photo:list', {}),
})
export const creditProposalQuery = (photoId: string) =>
  queryOptions({
    queryKey: ['photos', 'proposal', photoId],
    queryFn: () => askMain('photo:proposeCredit', { photoId }),
  })

/** Main tells of every change, so what was asked stays true until then. */
export function keepFresh(client: QueryClient): () => void {
  const stops = [
    ...keepOutboxFresh(client),
    onEvent('stories:changed', () => {
      void client.invalidateQueries({ queryKey: ['stories'] })
      void client.invalidateQueries({ queryKey: ['story'] })
      void client.invalidateQueries({ queryKey: ['publications'] })
      void client.invalidateQueries({ queryKey: ['workflow'] })
      void client.invalidateQueries({ queryKey: ['board'] })
      void client.invalidateQueries({ queryKey: deskPhotosQuery.queryKey })
    }),
    onEvent('workflow:changed', ({ storyId }) => {
      void client.invalidateQueries({ queryKey: ['workflow', storyId] })
      void client.invalidateQueries({ queryKey: ['board'] })
    }),
    onEvent('people:changed', () => void client.invalidateQueries({ queryKey: ['people'] })),
    onEvent('photos:changed', () => void client.invalidateQueries({ queryKey: ['photos'] })),
    onEvent('settings:changed', (view) => {
      client.setQueryData(settingsQuery.queryKey, view)
    }),
    onEvent('backups:changed', () => void client.invalidateQueries({ queryKey: backupsQuery.queryKey })),
    onEvent('site:profileChanged', () => void client.invalidateQueries({ queryKey: profileQuery.queryKey })),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
