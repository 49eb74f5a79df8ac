import { z } from 'zod'
import {
  bundleFactsSchema,
  handOffViewSchema,
  importedBundleSchema,
  mergeFindingsSchema,
  mergeSummarySchema,
} from '../story/carrying'
import { editionSchema } from '../story/edition'
import { exportFormatSchema } from '../story/exportFormat'
import { storyIdSchema } from '../story/story'
import { call } from './contract'

const nothing = z.object({})
const story = z.object({ storyId: storyIdSchema })

/** Stories on their way between desktops. Places are chosen in main's dialogs; `null` when cancelled. */
export const carryingCalls = {
  /** Writes a story into one file. Fails with `story/notFound`, `disk/full`, `disk/notWritable`. */
  'bundle:exportStory': call(story, bundleFactsSchema.nullable()),
  /** The same for every story that is not in the trash. */
  'bundle:exportDesk': call(nothing, bundleFactsSchema.nullable()),
  /** Takes in all of a file, or nothing. Fails with `bundle/refused`, `disk/full`. */
  'bundle:import': call(nothing, importedBundleSchema.nullable()),
  /** The same for the next file that was opened with Dateline; `null` when there is none. */
  'bundle:takeOpened': call(nothing, importedBundleSchema.nullable()),

  /** The merges of a story that found something to decide, the newest first. */
  'merge:list': call(story, z.array(mergeSummarySchema)),
  /** What is still to be decided, as the story reads now. Fails with `merge/notFound`. */
  'merge:read': call(story.extend({ mergeId: z.int() }), mergeFindingsSchema),

  /** Writes an article for another program. Fails with `story/notFound`, `disk/full`, `disk/notWritable`. */
  'article:export': call(
    story.extend({ edition: editionSchema, format: exportFormatSchema }),
    z.object({ file: z.string() }).nullable(),
  ),

  'handOff:read': call(nothing, handOffViewSchema),
  /** Asks for the folder and begins at once. Fails with `disk/notWritable`. */
  'handOff:choose': call(nothing, handOffViewSchema),
  /** Leaves the folder; what lies in it stays there. */
  'handOff:leave': call(nothing, handOffViewSchema),
} as const
