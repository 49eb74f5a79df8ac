import { blockLines } from '../../shared/story/blockLines'
import { plainText } from '../../shared/story/articleBody'
import type { Handlers } from '../../shared/ipc/calls'
import type { publishingCalls } from '../../shared/ipc/publishingCalls'
import { failed, success } from '../../shared/result'
import type { Role } from '../../shared/story/role'
import type { Connections } from '../connections/connections'
import type { connectorFor } from '../connections/connectorFor'
import type { Credentials } from '../credentials/credentials'
import type { Outbox } from '../outbox/outbox'
import { forRole } from './forRole'

export interface PublishingRooms {
  readonly outbox: Outbox
  readonly connections: Connections
  readonly credentials: Credentials
  readonly connectorOf: ReturnType<typeof connectorFor>
  /** Asks the person at the desk for a folder; null where none was chosen. */
  readonly chooseFolder: () => Promise<string | null>
  /** Of whoever is at the desk now. */
  readonly role: () => Role
}

const testWithin = 60_000

/** Whatever the window asks: the role of who is at the desk decides, here. */
export function publishingHandlers(rooms: PublishingRooms): Pick<Handlers, keyof typeof publishingCalls> {
  const { outbox, connections, credentials, connectorOf } = rooms
  const asked = forRole(rooms.role)
  const found = (connectionId: string) => {
    const connection = connections.find(connectionId)
    return connection === null ? failed({ kind: 'connection/notFound', connectionId }) : success(connection)
  }

  return {
    'outbox:list': () => Promise.resolve(success(outbox.list())),
    'outbox:pause': ({ jobId }) => asked('editor', () => outbox.pause(jobId)),
    'outbox:retry': ({ jobId }) => asked('editor', () => outbox.retry(jobId)),
    'outbox:cancel': ({ jobId }) => asked('editor', () => outbox.cancel(jobId)),
    'outbox:choose': ({ jobId, choice }) =>
      asked('editor', () =>
        outbox.choose(jobId, {
          ...(choice.what === 'overwrite' && { overwrite: choice.remoteStamp }),
          ...(choice.what === 'anew' && { anew: true }),
          ...(choice.what === 'late' && { late: true }),
          ...(choice.what === 'clockIsRight' && { clock: true }),
        }),
      ),
    'outbox:compare': async ({ jobId }) => {
      const job = outbox.find(jobId)
      if (job === null) return failed({ kind: 'outbox/noSuchJob', jobId })
      const connection = found(job.connectionId)
      if (!connection.ok) return connection
      const connector = await connectorOf(connection.value)
      if (!connector.ok) return connector
      const theirs = await connector.value.find(job.storyId, job.edition, AbortSignal.timeout(testWithin))
      if (!theirs.ok) return theirs
      const published = outbox
        .order(job.orderId)
        .articles.find(({ article }) => article.edition === job.edition)
      const { headline = '', dek = '', body = [] } = published?.article ?? {}
      const text = body
        .flatMap((block) => blockLines(block))
        .filter(({ part }) => part === 'text')
        .map(({ children }) => plainText(children))
        .join('\n')
      return success({ ours: { headline, dek, text }, theirs: theirs.value })
    },

    'connection:list': () => Promise.resolve(success(connections.list())),
    'connection:add': (connection) => asked('admin', () => connections.add(connection)),
    'connection:change': ({ connectionId, change }) =>
      asked('admin', () => {
        const { name, origin, account, editions, sections, tags } = change
        const before = found(connectionId)
        const changed = connections.change(connectionId, {
          ...(name !== undefined && { name }),
          ...(origin !== undefined && { origin }),
          ...(account !== undefined && { account }),
          ...(editions !== undefined && { editions }),
          ...(sections !== undefined && { sections }),
          ...(tags !== undefined && { tags }),
        })
        // A password belongs to the address that it was entered for: no message has it sent to another.
        if (changed.ok && before.ok && changed.value.origin !== before.value.origin)
          credentials.forget(connectionId)
        return changed
      }),
    'connection:chooseFolder': ({ connectionId }) =>
      asked('admin', async () => {
        const connection = found(connectionId)
        if (!connection.ok) return connection
        const { kind, isLocked, name } = connection.value
        if (kind !== 'ninjs' || isLocked) return failed({ kind: 'connection/locked', site: name })
        const folder = await rooms.chooseFolder()
        return folder === null ? connection : connections.change(connectionId, { folder })
      }),
    'connection:remove': ({ connectionId }) =>
      asked('admin', () => {
        const removed = connections.remove(connectionId)
        return removed.ok ? success({}) : removed
      }),
    'connection:test': async ({ connectionId }) => {
      const connection = found(connectionId)
      if (!connection.ok) return connection
      const connector = await connectorOf(connection.value)
      return connector.ok ? connector.value.test(AbortSignal.timeout(testWithin)) : connector
    },
    'connection:giveSecret': ({ connectionId, secret, place }) =>
      asked('admin', async () => {
        const connection = found(connectionId)
        if (!connection.ok) return connection
        const kept = await credentials.keep(connectionId, secret.trim(), place)
        return kept.ok ? success({}) : kept
      }),
    'credentials:read': async () => success(await credentials.view()),
    'credentials:openVault': async ({ passphrase }) => {
      const opened = await credentials.openVault(passphrase)
      return opened.ok ? success(await credentials.view()) : opened
    },
  }
}
