import type { Delivery } from '../../electron/connectors/connector'
import type { Receipt } from '../../shared/publishing/receipt'
import type { Result } from '../../shared/result'
import type { Article } from '../../shared/story/story'
import { deliveryOf } from '../make/deliveries'
import type { Destination } from './destination'

export const never = new AbortController().signal

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

let seeds = Math.floor(Math.random() * 1_000_000)
/** For a photo that no other test has sent. */
export const nextSeed = (): number => (seeds += 1)

/** Sends an article to a destination; throws where it is refused. */
export const sending =
  (to: () => Destination) =>
  async (
    article: Article,
    pictures: ReadonlyMap<string, Uint8Array>,
    given: Partial<Delivery> = {},
  ): Promise<Receipt> =>
    valueOf(await to().connector.publish(deliveryOf(article, pictures, given), never))
