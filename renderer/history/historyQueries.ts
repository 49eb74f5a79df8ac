import { queryOptions } from '@tanstack/react-query'
import type { Edition } from '../../shared/story/edition'
import type { StoryMoment } from '../../shared/story/revision'
import { askMain } from '../calls/askMain'

export const historyQuery = (storyId: string) =>
  queryOptions({
    queryKey: ['history', storyId],
    queryFn: () => askMain('history:read', { storyId }),
  })

/** An article as it was; as it is now it is asked for anew each time. */
export const momentQuery = (storyId: string, moment: StoryMoment, edition: Edition) =>
  queryOptions({
    queryKey: ['moment', storyId, moment, edition],
    queryFn: () => askMain('history:readArticle', { storyId, moment, edition }),
    ...(moment === 'now' && { staleTime: 0, gcTime: 0 }),
  })

export const writingQuery = (storyId: string, edition: Edition) =>
  queryOptions({
    queryKey: ['writing', storyId, edition],
    queryFn: () => askMain('history:readWriting', { storyId, edition }),
    staleTime: 0,
    gcTime: 0,
  })
