import type { Result } from '../../shared/result'
import type { Edition } from '../../shared/story/edition'
import type { Person } from '../../shared/story/person'
import type { Preflight } from '../../shared/story/preflight'
import type { Article, PublishedArticle } from '../../shared/story/story'
import type { StoryMove } from '../../shared/story/workflow'
import type { Database } from '../database/sqlite'
import type { PublishOrder } from '../outbox/publishOrder'
import type { KillAsked, WorkflowStore } from './workflowStore'

export interface WorkflowOptions {
  readonly database: Database
  readonly store: WorkflowStore
  readonly now: () => Date
  /** Who is at the desk, with the role that holds. */
  readonly person: () => Person
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  /** What is to be looked at in a story as it is written now. */
  readonly preflight: (
    storyId: string,
    chosen: readonly Edition[],
    isCorrection: boolean,
  ) => Result<Preflight>
  /** What of a photo an editor may let pass with a reason. */
  readonly mayOverride: () => readonly string[]
  /** Addresses and times of articles that go out. Fails with `publish/blocked`, `photo/missing`. */
  readonly prepare: (
    articles: readonly Article[],
    override: string | null,
  ) => Promise<Result<PublishedArticle[]>>
  /** Asks outside the page, where no message can answer, whether this person confirms what another one asked for. */
  readonly confirmKill: (storyId: string, asked: KillAsked, by: Person) => Promise<boolean>
  readonly live: (storyId: string) => readonly PublishedArticle[]
  /** Puts an order into the outbox, in the transaction that is running. */
  readonly order: (order: PublishOrder) => number
  /** Takes back what is still to be sent of a story. */
  readonly cancelOrders: (storyId: string) => void
  /** What is on its way of a story meets its plan as it is now: a flag, an embargo. */
  readonly reconsiderOrders: (storyId: string) => void
  readonly keepRevision: (storyId: string, label: string) => void
  readonly onChanged: (storyId: string) => void
}

export interface MoveWanted {
  readonly storyId: string
  readonly move: StoryMove
  readonly why: string
  /** Those that are approved or ordered; empty for moves of the whole story. */
  readonly editions: readonly Edition[]
  /** Why photos go out in spite of what the profile lets an editor decide; null where they need no reason. */
  readonly override: string | null
  /** What was looked at, where the move approves it. */
  readonly contentHash: string | null
  readonly plannedFor: PublishOrder['plannedFor']
}
