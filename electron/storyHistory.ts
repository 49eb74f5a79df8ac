import type * as Y from 'yjs'
import { success, type Result } from '../shared/result'
import type { Edition } from '../shared/story/edition'
import { keystrokeDays, submittedLabel, type Revision, type RevisionReason } from '../shared/story/revision'
import type { Article } from '../shared/story/story'
import type { Database } from './database/sqlite'
import type { DocumentRooms } from './documents/documentRooms'
import { revisionDocuments } from './history/revisionDocuments'
import { revisions as revisionsOf } from './history/revisions'
import { revisionTimer } from './history/revisionTimer'
import { logThinner } from './history/thinLog'
import { writing } from './history/writing'
import { historyHandlers } from './ipc/historyHandlers'
import type { SecondLog } from './secondLog/secondLog'

const aMinute = 60_000
const aDay = 24 * 60 * aMinute
/** Until the log is first looked through after a start, and between two documents, in milliseconds. */
const thinAfter = 2 * aMinute
const betweenTwo = 500

export interface StoryDocuments {
  readonly story: Y.Doc
  readonly article: Y.Doc
}

export interface StoryHistoryOptions {
  readonly database: Database
  readonly second: Pick<SecondLog, 'keep'>
  readonly documents: () => DocumentRooms
  readonly storyExists: (storyId: string) => boolean
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly freezeDocuments: (storyId: string, edition: Edition, documents: StoryDocuments) => Article
  /** Nothing may be written: no revision comes by itself. */
  readonly isReadOnly: boolean
  /** Who is at the desk, by name. */
  readonly who: () => string
  readonly now: () => Date
  readonly onKept: (storyId: string) => void
  readonly onUnexpected: (error: unknown) => void
}

/** What stories were: their revisions, and the log of their writing. */
export function storyHistory(options: StoryHistoryOptions) {
  const { database, documents, now, onKept, onUnexpected } = options
  const revisions = revisionsOf({
    database,
    read: (name) => documents().read(name),
    now,
    who: options.who,
  })
  const keepRevision = (storyId: string, reason: RevisionReason, label = ''): Result<Revision> => {
    const kept = revisions.keep(storyId, reason, label)
    if (kept.ok) onKept(storyId)
    return kept
  }
  const timer = revisionTimer({
    keep: (storyId, reason) => {
      // One that was deleted for good meanwhile has no history any more.
      if (options.storyExists(storyId)) keepRevision(storyId, reason)
    },
    pause: 5 * aMinute,
    writing: 10 * aMinute,
    onUnexpected,
  })
  const thinner = logThinner(database, options.second)
  let thinning: NodeJS.Timeout | undefined

  /** One document at a time, so that no key waits for more than one. */
  function thinOld(): void {
    const waiting = thinner.candidates(new Date(now().getTime() - keystrokeDays * aDay))
    const next = () => {
      const candidate = waiting.shift()
      if (candidate !== undefined) thinner.thin(candidate)
      thinning = setTimeout(
        candidate === undefined ? guarded(thinOld) : guarded(next),
        candidate === undefined ? aDay : betweenTwo,
      )
    }
    next()
  }
  const guarded = (work: () => void) => () => {
    try {
      work()
    } catch (error) {
      // What isn't thinned is only longer.
      onUnexpected(error)
    }
  }

  return {
    /**
     * Keeps a story as it is now, as a step that can be gone back to: before an import, a merge, a restore, and on every
     * step of the workflow, with the step's name as its label. Fails with what reading the story fails with.
     */
    keepRevision,
    /** An edition as it was when the story was submitted last; null where it never was. */
    submitted(this: void, storyId: string, edition: Edition): Article | null {
      const kept = revisions
        .list(storyId)
        .find(({ reason, label }) => reason === 'workflow' && label === submittedLabel)
      if (kept === undefined) return null
      const states = revisions.states(storyId, kept.revisionId)
      if (!states.ok) return null
      return options.freezeDocuments(storyId, edition, revisionDocuments(states.value, edition))
    },
    noticeChange: (storyId: string): void => {
      if (!options.isReadOnly) timer.noticeChange(storyId)
    },
    calls: historyHandlers({
      stories: { exists: options.storyExists },
      revisions,
      writing: writing(database),
      freeze: options.freeze,
      freezeDocuments: options.freezeDocuments,
      onKept,
      settle: async () => {
        await documents().settle({ closing: false })
        const flushed = documents().flush()
        return flushed.ok ? success(null) : flushed
      },
    }),
    start(): void {
      if (!options.isReadOnly) thinning = setTimeout(guarded(thinOld), thinAfter)
    },
    stop(): void {
      clearTimeout(thinning)
      timer.stop()
    },
  }
}
export type StoryHistory = ReturnType<typeof storyHistory>
