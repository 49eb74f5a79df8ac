import type { Handlers } from '../../shared/ipc/calls'
import type { storyListCalls } from '../../shared/ipc/storyListCalls'
import { failed, success, type Result } from '../../shared/result'
import type { SavedSearches } from '../drafts/savedSearches'
import type { StorySearch } from '../drafts/storySearch'
import type { Trash } from '../drafts/trash'

export interface StoryListRooms {
  readonly search: StorySearch
  readonly savedSearches: SavedSearches
  readonly trash: Trash
  readonly onStoriesChanged: () => void
}

export function storyListHandlers(rooms: StoryListRooms): Pick<Handlers, keyof typeof storyListCalls> {
  const { search, savedSearches, trash } = rooms
  const changed = (result: Result<null>) => {
    if (!result.ok) return Promise.resolve(result)
    rooms.onStoriesChanged()
    return Promise.resolve(success({}))
  }
  const saved = () => Promise.resolve(success(savedSearches.all()))
  return {
    'story:list': ({ query, from, count }) => Promise.resolve(success(search.page(query, from, count))),
    'story:place': ({ query, storyId }) => Promise.resolve(success({ place: search.place(query, storyId) })),
    'story:describe': ({ storyId }) => {
      const found = search.describe(storyId)
      return Promise.resolve(
        found === null ? failed({ kind: 'story/notFound', storyId }) : success({ ...found, snippet: null }),
      )
    },
    'story:trash': ({ storyId }) => changed(trash.put(storyId)),
    'story:restore': ({ storyId }) => changed(trash.restore(storyId)),
    'story:purge': ({ storyId }) => changed(trash.purge(storyId)),
    'search:listSaved': saved,
    'search:save': ({ name, query }) => {
      savedSearches.save(name, query)
      return saved()
    },
    'search:remove': ({ searchId }) => {
      savedSearches.remove(searchId)
      return saved()
    },
  }
}
