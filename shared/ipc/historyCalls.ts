import { z } from 'zod'
import { editionSchema } from '../story/edition'
import {
  historySchema,
  revisionSchema,
  revisionStatesSchema,
  storyMomentSchema,
  writingStepSchema,
} from '../story/revision'
import { articleSchema, storyIdSchema } from '../story/story'
import { call } from './contract'

const label = z.string().trim().max(120)
const story = z.object({ storyId: storyIdSchema })

/** What a story was before. Every call fails with `story/notFound` for a story that is not there. */
export const historyCalls = {
  'history:read': call(story, historySchema),
  /** Keeps the story as it is now, under a name. */
  'history:keep': call(
    story.extend({ reason: z.enum(['named', 'beforeRestore', 'restored']), label }),
    revisionSchema,
  ),
  /** One edition as it was then. Fails with `revision/notFound`. */
  'history:readArticle': call(
    story.extend({ moment: storyMomentSchema, edition: editionSchema }),
    articleSchema,
  ),
  /** The three documents of a revision, to be brought back. Fails with `revision/notFound`. */
  'history:readStates': call(story.extend({ revisionId: z.int() }), revisionStatesSchema),
  /** An edition's writing, step by step; the first one holds all that was thinned before. */
  'history:readWriting': call(
    story.extend({ edition: editionSchema }),
    z.object({ steps: z.array(writingStepSchema) }),
  ),
  /** Keeps the story as it was when the log had come to `seq`. */
  'history:keepMoment': call(story.extend({ seq: z.int().min(1), label }), revisionSchema),
} as const
