import type { Place } from '../../shared/ipc/workflowCalls'
import type { Edition } from '../../shared/story/edition'
import type { Connections } from '../connections/connections'
import type { Outbox } from '../outbox/outbox'

/** Where an edition of a story goes now, and where it went: a place that it was sent to once is named though it takes it no more. */
export const storyPlaces =
  (connections: Pick<Connections, 'list' | 'taking'>, outbox: Pick<Outbox, 'sentTo'>) =>
  (storyId: string, edition: Edition): Place[] => {
    const takes = new Set(connections.taking(edition).map(({ connectionId }) => connectionId))
    const sent = new Set(outbox.sentTo(storyId, edition))
    return connections.list().flatMap(({ connectionId, name }) => {
      const place = { name, takes: takes.has(connectionId), isThere: sent.has(connectionId) }
      return place.takes || place.isThere ? [place] : []
    })
  }
