import { failed, success, type Result } from '../../shared/result'
import type { PublishedArticle } from '../../shared/story/story'
import { portalConnectionId } from '../connections/connections'
import type { Amendment } from './publisher'
import type { Outbox } from '../outbox/outbox'

/** What somebody says with an order to publish at once. */
export interface SaidNow {
  /** Why it goes out in spite of what the site profile lets an editor decide; null where nothing stands in the way. */
  readonly override: string | null
  readonly amendment: Amendment
  /** Why one edition goes alone; a note for the record. */
  readonly why: string
  /** Of what was looked at; null asks nothing. */
  readonly contentHash: string | null
}

/** Decides that articles go out now, and puts the order for it into the outbox; its id. */
export type OrderNow = (
  storyId: string,
  articles: readonly PublishedArticle[],
  said: SaidNow,
) => Result<number>

/**
 * Orders articles to be published at once and waits for the portal, which is on this computer and through in a moment. What
 * goes over the network is told of in the outbox. Fails as the order and as the portal do.
 */
export const sendNow =
  (outbox: Pick<Outbox, 'whenSettled'>, order: OrderNow) =>
  async (...wanted: Parameters<OrderNow>): Promise<Result<null>> => {
    const ordered = order(...wanted)
    if (!ordered.ok) return ordered
    const jobs = await outbox.whenSettled(ordered.value, (job) => job.connectionId === portalConnectionId)
    const stopped = jobs.find(({ state }) => state !== 'done')
    if (stopped === undefined) return success(null)
    const { jobId, state } = stopped
    return failed(stopped.failure ?? { kind: 'outbox/notNow', jobId, state })
  }
