import type { Failure } from '../../shared/failure'
import type { Connection } from '../../shared/publishing/connection'
import type { Result } from '../../shared/result'
import type { PublishedArticle } from '../../shared/story/story'
import type { Edition } from '../../shared/story/edition'
import type { Connector, Delivery } from '../connectors/connector'

/** What a delivery needs beside what the outbox itself knows of it. */
export type Packed = Pick<
  Delivery,
  'published' | 'photos' | 'section' | 'tags' | 'bylines' | 'copyright' | 'zone'
>

/** What the outbox asks of the rest of the house. */
export interface OutboxPorts {
  readonly connections: {
    /** Those that take an edition. */
    taking(edition: Edition): readonly Connection[]
    find(connectionId: string): Connection | null
  }
  /** Fails with `remote/noSecret` where its secret is not at hand. */
  readonly connectorOf: (connection: Connection) => Promise<Result<Connector>>
  /** Makes photos and names ready for one destination. Fails with `photo/*`, `disk/*`. */
  readonly pack: (published: PublishedArticle, connection: Connection) => Promise<Result<Packed>>
  /** Why a story may not go out now, e.g. because it lies in the trash; null where nothing is against it. */
  readonly objection: (storyId: string) => Failure | null
  /** The instant before which its plan lets nothing of a story out, whatever its order said; null where there is none. */
  readonly embargoUntil: (storyId: string) => string | null
  readonly isOnline: () => boolean
  /** What time the destination has; null where it does not say. Fails with `remote/unreachable`. */
  readonly remoteTime: (connection: Connection) => Promise<Result<Date | null>>
  /** Whether a reader's browser gets the page; null where it does, else what it got instead. */
  readonly readPage: (url: string) => Promise<Result<string | null>>
}
