import { queryOptions } from '@tanstack/react-query'
import type { Edition } from '../../shared/story/edition'
import { askMain } from '../calls/askMain'

export const workflowQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['workflow', storyId],
    queryFn: () => askMain('workflow:read', { storyId }),
  })

/** Asked anew whenever it is opened: what is written goes on changing. */
export const preflightQuery = (storyId: string, editions: readonly Edition[], isCorrection: boolean) =>
  queryOptions({
    queryKey: ['preflight', storyId, editions, isCorrection],
    queryFn: () => askMain('workflow:preflight', { storyId, editions: [...editions], isCorrection }),
    staleTime: 0,
    gcTime: 0,
  })

export const deadLinksQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['deadLinks', storyId],
    queryFn: () => askMain('workflow:findDeadLinks', { storyId }),
    staleTime: 60_000,
  })

export const readersChangeQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['readersChange', storyId],
    queryFn: () => askMain('workflow:compare', { storyId }),
    staleTime: 0,
    gcTime: 0,
  })

export const boardQuery = queryOptions({ queryKey: ['board'], queryFn: () => askMain('board:read', {}) })
