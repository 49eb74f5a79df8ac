import { randomUUID } from 'node:crypto'
import { connectionSchema, type Connection } from '../../shared/publishing/connection'
import type { NewConnection } from '../../shared/publishing/newConnection'
import { failed, success, type Result } from '../../shared/result'
import { editions, type Edition } from '../../shared/story/edition'
import type { Database } from '../database/sqlite'
import { mayPublish } from '../policy/mayPublish'
import type { PolicyInForce } from '../policy/policyInForce'

/** The newsroom's own site on this computer is always there. */
export const portalConnectionId = '5b0f1d1e-0000-4000-8000-000000000001'

const portal: Connection = {
  connectionId: portalConnectionId,
  kind: 'portal',
  name: 'Portal',
  origin: '',
  account: '',
  editions: [...editions],
  sections: {},
  tags: {},
  folder: '',
  isLocked: false,
}

/** What a person may change of a connection. */
export type ConnectionChange = Partial<
  Pick<Connection, 'name' | 'origin' | 'account' | 'editions' | 'sections' | 'tags' | 'folder'>
>

export interface ConnectionsOptions {
  readonly database: Database
  readonly policy: PolicyInForce
  /** Its secret goes with it, and what waits for it. */
  readonly onRemoved: (connectionId: string) => void
  readonly onChanged: () => void
  readonly now: () => Date
}

/** The places that stories go to. Nothing here knows a secret. */
export function connections(options: ConnectionsOptions) {
  const { database, policy } = options

  const stored = (): Connection[] =>
    (
      database
        .prepare('select connection from connections where removed_at is null order by rowid')
        .all() as { connection: string }[]
    ).map(({ connection }) => connectionSchema.parse(JSON.parse(connection)))

  /** What IT has set up: kind, name and address are always IT's; a mapping that the desk made since is the desk's. */
  const presets = (own: readonly Connection[]): Connection[] =>
    (policy.keys.connectionPresets ?? []).map(({ folder = '', ...preset }) => {
      const known = own.find(({ connectionId }) => connectionId === preset.connectionId)
      const { kind, name, origin } = preset
      return { ...preset, ...known, kind, name, origin, folder, isLocked: true }
    })

  function list(): Connection[] {
    const own = stored()
    const set = presets(own)
    const isPreset = (connection: Connection) =>
      set.some(({ connectionId }) => connectionId === connection.connectionId)
    const ours = own.find(({ connectionId }) => connectionId === portalConnectionId) ?? portal
    return [
      ours,
      ...set,
      ...own.filter((connection) => connection.connectionId !== portalConnectionId && !isPreset(connection)),
    ]
  }

  const find = (connectionId: string): Connection | null =>
    list().find((connection) => connection.connectionId === connectionId) ?? null

  const write = (connection: Connection): void => {
    database
      .prepare(
        `insert into connections (connection_id, connection) values (?1, ?2)
         on conflict (connection_id) do update set connection = ?2, removed_at = null`,
      )
      .run(connection.connectionId, JSON.stringify(connection))
    options.onChanged()
  }

  return {
    list,
    find,
    taking: (edition: Edition): Connection[] =>
      list().filter(({ editions: taken, kind }) => taken.includes(edition) && mayPublish(policy, kind).ok),
    /** Fails with `policy/closed`, `policy/connectionNotAllowed`. */
    add(connection: NewConnection): Result<Connection> {
      const may = mayPublish(policy, connection.kind)
      if (!may.ok) return may
      const added: Connection = { ...connection, connectionId: randomUUID(), folder: '', isLocked: false }
      write(added)
      return success(added)
    },
    /** Fails with `connection/notFound`, and where IT has set what is to be changed, with `connection/locked`. */
    change(connectionId: string, change: ConnectionChange): Result<Connection> {
      const connection = find(connectionId)
      if (connection === null) return failed({ kind: 'connection/notFound', connectionId })
      const isOfIt = [change.name, change.origin, change.folder].some((given) => given !== undefined)
      if (connection.isLocked && isOfIt) return failed({ kind: 'connection/locked', site: connection.name })
      const changed = { ...connection, ...change }
      write(changed)
      return success(changed)
    },
    /** The portal and what IT has set up stay. Fails with `connection/notFound`, `connection/locked`. */
    remove(connectionId: string): Result<null> {
      const connection = find(connectionId)
      if (connection === null) return failed({ kind: 'connection/notFound', connectionId })
      if (connection.isLocked || connectionId === portalConnectionId)
        return failed({ kind: 'connection/locked', site: connection.name })
      database
        .prepare('update connections set removed_at = ? where connection_id = ?')
        .run(options.now().toISOString(), connectionId)
      options.onRemoved(connectionId)
      options.onChanged()
      return success(null)
    },
  }
}
export type Connections = ReturnType<typeof connections>
