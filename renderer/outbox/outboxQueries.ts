import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { onEvent } from '../bridge/call'
import { askMain } from '../calls/askMain'

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: () => askMain('outbox:list', {}),
})
export const connectionsQuery = queryOptions({
  queryKey: ['connections'],
  queryFn: () => askMain('connection:list', {}),
})
export const credentialsQuery = queryOptions({
  queryKey: ['credentials'],
  queryFn: () => askMain('credentials:read', {}),
})

/** Main tells of every change of these. */
export const keepOutboxFresh = (client: QueryClient): (() => void)[] => [
  onEvent('outbox:changed', () => void client.invalidateQueries({ queryKey: outboxQuery.queryKey })),
  onEvent(
    'connections:changed',
    () => void client.invalidateQueries({ queryKey: connectionsQuery.queryKey }),
  ),
  onEvent(
    'credentials:changed',
    () => void client.invalidateQueries({ queryKey: credentialsQuery.queryKey }),
  ),
]
