import type * as Y from 'yjs'
import { revisionDocuments } from '../history/revisionDocuments'
import type { Handlers } from '../../shared/ipc/calls'
import type { historyCalls } from '../../shared/ipc/historyCalls'
import { failed, success, type Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { Article } from '../../shared/story/story'
import type { Revisions } from '../history/revisions'
import type { Writing } from '../history/writing'

export interface HistoryRooms {
  readonly stories: { exists: (storyId: string) => boolean }
  readonly revisions: Revisions
  readonly writing: Writing
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly freezeDocuments: (
    storyId: string,
    edition: Edition,
    documents: { story: Y.Doc; article: Y.Doc },
  ) => Article
  readonly onKept: (storyId: string) => void
  /** Resolves when all the window held back is committed, or says why it can't be. */
  readonly settle: () => Promise<Result<null>>
}

export function historyHandlers(rooms: HistoryRooms): Pick<Handlers, keyof typeof historyCalls> {
  const { revisions, writing } = rooms
  const known = async <T>(
    storyId: string,
    answer: () => Result<T> | Promise<Result<T>>,
  ): Promise<Result<T>> =>
    rooms.stories.exists(storyId) ? answer() : failed({ kind: 'story/notFound', storyId })

  return {
    'history:read': ({ storyId }) =>
      known(storyId, () => success({ revisions: revisions.list(storyId), size: revisions.size(storyId) })),
    'history:keep': ({ storyId, reason, label }) =>
      known(storyId, async () => {
        const settled = await rooms.settle()
        if (!settled.ok) return settled
        const kept = revisions.keep(storyId, reason, label.normalize('NFC'))
        rooms.onKept(storyId)
        return kept
      }),
    'history:readArticle': ({ storyId, moment, edition }) =>
      known(storyId, () => {
        if (moment === 'now') return rooms.freeze(storyId, edition)
        const states = revisions.states(storyId, moment.revisionId)
        if (!states.ok) return states
        return success(rooms.freezeDocuments(storyId, edition, revisionDocuments(states.value, edition)))
      }),
    'history:readStates': ({ storyId, revisionId }) =>
      known(storyId, () => revisions.states(storyId, revisionId)),
    'history:readWriting': ({ storyId, edition }) =>
      known(storyId, () => success({ steps: writing.steps({ storyId, part: edition }) })),
    'history:keepMoment': ({ storyId, seq, label }) =>
      known(storyId, () => {
        const states = writing.statesAt(storyId, seq)
        const kept = revisions.keepStates(storyId, states, 'moment', label.normalize('NFC'))
        rooms.onKept(storyId)
        return success(kept)
      }),
  }
}
