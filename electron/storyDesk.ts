import type { Result } from '../shared/result'
import type { Edition } from '../shared/story/edition'
import type { Article } from '../shared/story/story'
import type { StoryState } from '../shared/story/workflow'
import type { Database } from './database/sqlite'
import type { DocumentRooms } from './documents/documentRooms'
import { inSlices } from './drafts/inSlices'
import { savedSearches } from './drafts/savedSearches'
import type { Stories } from './drafts/stories'
import { storyIndex } from './drafts/storyIndex'
import { storySearch } from './drafts/storySearch'
import { summaryProjector } from './drafts/summaryProjector'
import { trash as trashOf } from './drafts/trash'
import { storyListHandlers } from './ipc/storyListHandlers'
import { sparePhotos } from './media/sparePhotos'
import type { Publications } from './publishing/publications'
import type { SecondLog } from './secondLog/secondLog'

const oneSecond = 1000
const aMinute = 60 * oneSecond
const anHour = 3_600_000

export interface StoryDeskOptions {
  readonly database: Database
  readonly stories: Stories
  readonly publications: Publications
  /** Where a story stands on its way to readers. */
  readonly stateOf: (storyId: string) => StoryState
  /** Asked for when used: the rooms tell this desk of their commits. */
  readonly documents: () => DocumentRooms
  readonly second: Pick<SecondLog, 'keepPurged'>
  /** Deletes the files of a photo, at once. */
  readonly removePhoto: (photoId: string) => void
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  /** Nothing may be written: the list stays as it is. */
  readonly isReadOnly: boolean
  readonly now: () => Date
  readonly onChanged: () => void
  readonly onUnexpected: (error: unknown) => void
}

/** The list of stories, the search in them, and the trash. */
export function storyDesk(options: StoryDeskOptions) {
  const { database, stories, publications, documents, freeze, now, onChanged, onUnexpected } = options
  const index = storyIndex(database)
  const projector = summaryProjector({
    stories,
    index,
    publications,
    stateOf: options.stateOf,
    read: (name) => documents().read(name),
    freeze,
    onChanged,
    onUnexpected,
    within: 400,
    atMost: 15 * oneSecond,
  })
  const trash = trashOf({
    database,
    index,
    publications,
    stateOf: options.stateOf,
    documents: {
      isOpen: (storyId) => documents().isOpen(storyId),
      release: (storyId) => documents().release(storyId),
    },
    second: options.second,
    now,
  })
  const spare = sparePhotos({
    database,
    removePhoto: options.removePhoto,
    flush: () => documents().flush(),
    now,
  })
  let stopSlices: (() => void)[] = []
  let trashTimer: NodeJS.Timeout | undefined

  const guarded = (work: () => unknown) => {
    try {
      work()
    } catch (error) {
      // The next start does it from the log.
      onUnexpected(error)
    }
  }
  const emptyTrash = () =>
    guarded(() => {
      if (trash.purgeOld().length > 0) onChanged()
    })

  return {
    projector,
    trash,
    calls: storyListHandlers({
      search: storySearch(database),
      savedSearches: savedSearches(database),
      trash,
      onStoriesChanged: onChanged,
    }),
    start(): void {
      if (options.isReadOnly) return
      guarded(() => projector.catchUp())
      emptyTrash()
      trashTimer = setInterval(emptyTrash, anHour)
      stopSlices = [
        inSlices({
          doSome: (most) => projector.catchUpSome(most),
          onDone: onChanged,
          onUnexpected,
          after: 3 * oneSecond,
        }),
        inSlices({
          doSome: (most) => spare.freeSome(most),
          onDone: () => {},
          onUnexpected,
          after: 2 * aMinute,
        }),
      ]
    },
    stop(): void {
      for (const stopSlice of stopSlices) stopSlice()
      clearInterval(trashTimer)
      guarded(() => projector.flush())
      projector.stop()
    },
  }
}
export type StoryDesk = ReturnType<typeof storyDesk>
