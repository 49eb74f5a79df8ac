import { z } from 'zod'
import { storyIdSchema } from '../story/story'
import {
  listedStorySchema,
  savedSearchSchema,
  storyPageSchema,
  storyPageSize,
  storyQuerySchema,
} from '../story/storyList'
import { call } from './contract'

const oneStory = z.object({ storyId: storyIdSchema })
const nothing = z.object({})

/** Finding stories, throwing them away and taking them back. */
export const storyListCalls = {
  /** A window of a list: the best hit first where words are searched for, else the newest change. */
  'story:list': call(
    z.object({ query: storyQuerySchema, from: z.int().min(0), count: z.int().min(1).max(storyPageSize) }),
    storyPageSchema,
  ),
  /** The place of a story in a list, from 0; null where the list hasn't got it. */
  'story:place': call(
    z.object({ query: storyQuerySchema, storyId: storyIdSchema }),
    z.object({ place: z.int().nullable() }),
  ),
  /** The row of one story, on the desk or in the trash. Fails with `story/notFound`. */
  'story:describe': call(oneStory, listedStorySchema),

  /** Fails with `story/live`, `story/onItsWay` or `story/killed`: what readers can see, will see or have seen is kept. */
  'story:trash': call(oneStory, nothing),
  'story:restore': call(oneStory, nothing),
  /** Deletes a story of the trash for good. Fails with `story/notFound` for one that isn't there, and `story/killed`. */
  'story:purge': call(oneStory, nothing),

  /** By name. */
  'search:listSaved': call(nothing, z.array(savedSearchSchema)),
  /** A name that is there already takes the new search. */
  'search:save': call(
    z.object({ name: z.string().trim().min(1).max(80), query: storyQuerySchema }),
    z.array(savedSearchSchema),
  ),
  'search:remove': call(z.object({ searchId: z.int() }), z.array(savedSearchSchema)),
} as const
