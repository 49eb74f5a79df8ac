import { join } from 'node:path'
import { isHostAllowed } from '../../shared/policy/allowedHosts'
import type { Policy } from '../../shared/policy/policy'
import type { Connection } from '../../shared/publishing/connection'
import { assertNever, failed, success, type Result } from '../../shared/result'
import type { Connector } from '../connectors/connector'
import { ghostConnector } from '../connectors/ghost/ghostConnector'
import { ninjsConnector } from '../connectors/ninjs/ninjsConnector'
import { wordpressConnector } from '../connectors/wordpress/wordpressConnector'

export interface ConnectorForOptions {
  readonly portal: Connector
  readonly readSecret: (connectionId: string) => Promise<string | null>
  readonly policy: Policy
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Where folders for partners are, one for each connection that has none of IT's. */
  readonly partnerFolders: string
  readonly now: () => Date
}

/** The connector of a connection, with its secret. Fails with `remote/noSecret`, `policy/connectionNotAllowed`. */
export function connectorFor(options: ConnectorForOptions) {
  const { readSecret, policy, fetch, now } = options
  return async (connection: Connection): Promise<Result<Connector>> => {
    const { connectionId, kind, name, origin, account } = connection
    if (kind === 'portal') return success(options.portal)
    if (kind === 'ninjs') {
      const folder = connection.folder || join(options.partnerFolders, connectionId)
      return success(ninjsConnector({ name, folder, now }))
    }
    if (!isHostAllowed(policy, origin))
      return failed({ kind: 'policy/connectionNotAllowed', connection: name })
    const secret = await readSecret(connectionId)
    if (secret === null) return failed({ kind: 'remote/noSecret', site: name })
    switch (kind) {
      case 'wordpress': {
        const authorization = `Basic ${Buffer.from(`${account}:${secret}`).toString('base64')}`
        return success(wordpressConnector({ name, origin, authorization, fetch, now }))
      }
      case 'ghost':
        return success(ghostConnector({ name, origin, adminKey: secret, fetch, now }))
      default:
        return assertNever(kind)
    }
  }
}
