import type { Handlers } from '../../shared/ipc/calls'
import type { Place, workflowCalls } from '../../shared/ipc/workflowCalls'
import { failed, success, type Result } from '../../shared/result'
import { editions } from '../../shared/story/edition'
import type { Edition } from '../../shared/story/edition'
import type { Preflight } from '../../shared/story/preflight'
import { nextAddress } from '../../shared/story/nextAddress'
import type { Article, PublishedArticle } from '../../shared/story/story'
import type { Board } from '../../shared/story/workflowView'
import type { DeadLinks } from '../workflow/deadLinks'
import type { WorkflowRoom } from '../workflow/workflowRoom'
import { isWritten } from '../workflow/preflight'

export interface WorkflowRooms {
  readonly workflow: WorkflowRoom
  readonly board: () => Board
  readonly deadLinks: DeadLinks
  readonly preflight: (
    storyId: string,
    chosen: readonly Edition[],
    isCorrection: boolean,
  ) => Result<Preflight>
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  /** What was approved last and is not out yet; empty where nothing waits. */
  readonly approved: (storyId: string) => readonly Article[]
  readonly live: (storyId: string) => readonly PublishedArticle[]
  readonly places: (storyId: string, edition: Edition) => readonly Place[]
  /** See `articleUrlPath`. */
  readonly urlPath: (article: Article, firstPublishedAt: string) => string
  readonly storyExists: (storyId: string) => boolean
  readonly isInTrash: (storyId: string) => boolean
  /** What the window typed last is committed then. */
  readonly settle: () => Promise<Result<null>>
  /** Fails where this computer may not publish at all. */
  readonly mayPublish: () => Result<null>
}

export function workflowHandlers(rooms: WorkflowRooms): Pick<Handlers, keyof typeof workflowCalls> {
  const { workflow } = rooms
  async function known<T>(storyId: string, work: () => Promise<Result<T>> | Result<T>): Promise<Result<T>> {
    if (!rooms.storyExists(storyId)) return failed({ kind: 'story/notFound', storyId })
    if (rooms.isInTrash(storyId)) return failed({ kind: 'story/inTrash', storyId })
    const settled = await rooms.settle()
    return settled.ok ? work() : settled
  }
  return {
    'workflow:read': ({ storyId }) =>
      Promise.resolve(
        rooms.storyExists(storyId)
          ? success(workflow.view(storyId))
          : failed({ kind: 'story/notFound', storyId }),
      ),
    'workflow:move': (wanted) =>
      known(wanted.storyId, async () => {
        const sends = ['publish', 'update', 'correct'].includes(wanted.move)
        if (wanted.plannedFor !== null && !(await isOneTime(wanted.plannedFor)))
          return failed({ kind: 'message/invalid', call: 'workflow:move', detail: 'Its times differ.' })
        const may = sends ? rooms.mayPublish() : success(null)
        return may.ok ? workflow.move(wanted) : may
      }),
    'workflow:plan': ({ storyId, change }) =>
      known(storyId, () =>
        workflow.plan(
          storyId,
          Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
        ),
      ),
    'workflow:preflight': ({ storyId, editions: chosen, isCorrection }) =>
      known(storyId, () => rooms.preflight(storyId, chosen, isCorrection)),
    'workflow:findDeadLinks': ({ storyId }) =>
      known(storyId, async () => {
        const articles = editions.map((edition) => rooms.freeze(storyId, edition))
        const read = articles.flatMap((article) => (article.ok ? [article.value] : []))
        return success({ links: await rooms.deadLinks.find(read) })
      }),
    'workflow:compare': ({ storyId }) =>
      known(storyId, () => {
        const approved = rooms.approved(storyId)
        const live = rooms.live(storyId)
        return success(
          editions.flatMap((edition) => {
            const frozen = approved.find((article) => article.edition === edition)
            const written = frozen === undefined ? rooms.freeze(storyId, edition) : success(frozen)
            const before = live.find(({ article }) => article.edition === edition) ?? null
            if (!written.ok || (before === null && !isWritten(written.value))) return []
            const next = written.value
            const to = before && nextAddress(before, next, rooms.urlPath).urlPath
            const isMoved = before !== null && to !== null && to !== before.urlPath
            return [
              {
                edition,
                live: before?.article ?? null,
                next,
                moves: isMoved ? { from: before.urlPath, to } : null,
                places: [...rooms.places(storyId, edition)],
              },
            ]
          }),
        )
      }),
    'board:read': () => Promise.resolve(success(rooms.board())),
  }
}

/** The clock on the wall and the instant say the same. */
async function isOneTime(time: { wallTime: string; zone: string; instant: string }): Promise<boolean> {
  // Rules of zones are needed here only; every start would pay for them.
  const { readWallTime } = await import('../../shared/publishing/wallTime')
  const reading = readWallTime(time.wallTime, time.zone)
  if (reading.reads === 'invalid') return false
  const choices = reading.reads === 'once' ? [reading.choice] : reading.choices
  return choices.some(({ instant }) => Date.parse(instant) === Date.parse(time.instant))
}
