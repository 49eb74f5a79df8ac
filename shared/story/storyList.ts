import { z } from 'zod'
import { editionSchema } from './edition'
import { storySummarySchema, type StorySummary } from './story'
import { liveStateSchema, storyStates } from './workflow'

/** A story's state as the list shows and filters it; `changed`: live, at rest, and written on since. */
export const listStateSchema = z.enum([...storyStates, 'changed'])
export type ListState = z.infer<typeof listStateSchema>

/** What a list of stories is narrowed by; null asks nothing. Days are ISO dates of this computer's calendar, both inclusive. */
export const storyFiltersSchema = z.object({
  state: listStateSchema.nullable(),
  /** Id of a section in the site profile. */
  section: z.string().max(100).nullable(),
  /** Something is written in this edition; words are then looked for in it only. */
  edition: editionSchema.nullable(),
  /** Part of a writer's name, in either form. */
  byline: z.string().max(100).nullable(),
  changedFrom: z.iso.date().nullable(),
  changedTo: z.iso.date().nullable(),
  hasPhotos: z.boolean().nullable(),
})
export type StoryFilters = z.infer<typeof storyFiltersSchema>
export const noFilters: StoryFilters = {
  state: null,
  section: null,
  edition: null,
  byline: null,
  changedFrom: null,
  changedTo: null,
  hasPhotos: null,
}

export const storyQuerySchema = z.object({
  /** Words in any order, all of them; `"…"` keeps words together. Empty lists everything, newest change first. */
  search: z.string().max(200),
  filters: storyFiltersSchema,
  in: z.enum(['desk', 'trash']),
})
export type StoryQuery = z.infer<typeof storyQuerySchema>
export const wholeDesk: StoryQuery = { search: '', filters: noFilters, in: 'desk' }

const markedTextSchema = z.object({ text: z.string(), hit: z.boolean() })
export const listedStorySchema = z.object({
  story: storySummarySchema,
  /** The instant it was put into the trash, or null. */
  trashedAt: z.string().nullable(),
  /** Where else than in the headline the words were found. */
  snippet: z
    .object({
      where: z.enum(['dek', 'body', 'photos', 'about']),
      edition: editionSchema.nullable(),
      text: z.array(markedTextSchema),
    })
    .nullable(),
})
export type ListedStory = z.infer<typeof listedStorySchema>

/** Rows of one call; a window of a list that may have tens of thousands. */
export const storyPageSize = 60
export const storyPageSchema = z.object({
  total: z.int(),
  /** The place of the first row in the whole list. */
  from: z.int(),
  rows: z.array(listedStorySchema),
  /** Stories whose words are not in the search yet, as after an update of Dateline. */
  pending: z.int(),
})
export type StoryPage = z.infer<typeof storyPageSchema>

export const savedSearchSchema = z.object({
  searchId: z.int(),
  name: z.string(),
  query: storyQuerySchema,
})
export type SavedSearch = z.infer<typeof savedSearchSchema>

/** Days that a story stays in the trash before it is deleted by itself. */
export const trashDays = 30

export const listState = ({
  state,
  changedSincePublished,
}: Pick<StorySummary, 'state' | 'changedSincePublished'>): ListState =>
  changedSincePublished && liveStateSchema.safeParse(state).success ? 'changed' : state
