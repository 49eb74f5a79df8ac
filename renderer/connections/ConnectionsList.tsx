import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { Connection } from '../../shared/publishing/connection'
import { credentialsQuery } from '../outbox/outboxQueries'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { Button } from '../ui/Button'
import { ConnectionDialog } from './ConnectionDialog'
import { ConnectionRow } from './ConnectionRow'
import { UnlockDialog } from './UnlockDialog'

/** The places that stories go to: added, tested, changed and removed here. */
export function ConnectionsList({ connections }: { readonly connections: readonly Connection[] }) {
  const { connections: words } = useOutboxMessages()
  const { data: credentials } = useQuery(credentialsQuery)
  const [edited, setEdited] = useState<Connection | 'new' | null>(null)
  const [unlocking, setUnlocking] = useState(false)
  return (
    <aside className="connections" aria-label={words.title}>
      <div className="connections-title">
        <h2 className="outbox-head">{words.title}</h2>
        <Button look="quiet" icon={Plus} onPress={() => setEdited('new')}>
          {words.add}
        </Button>
      </div>
      <ul className="connection-rows">
        {connections.map((connection) => (
          <ConnectionRow
            key={connection.connectionId}
            connection={connection}
            secret={credentials?.secrets[connection.connectionId] ?? 'none'}
            onEdit={() => setEdited(connection)}
          />
        ))}
      </ul>
      {credentials?.vault === 'locked' && <Button onPress={() => setUnlocking(true)}>{words.unlock}</Button>}
      {edited !== null && credentials !== undefined && (
        <ConnectionDialog
          connection={edited === 'new' ? null : edited}
          credentials={credentials}
          onClose={() => setEdited(null)}
        />
      )}
      {unlocking && <UnlockDialog onClose={() => setUnlocking(false)} />}
    </aside>
  )
}
