import { useState } from 'react'
import type { Connection } from '../../shared/publishing/connection'
import type { Failure } from '../../shared/failure'
import type { Result } from '../../shared/result'
import { callMain } from '../bridge/call'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import type { OutboxMessages } from '../outbox/messages/en'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'

interface ConnectionRowProps {
  readonly connection: Connection
  readonly secret: keyof OutboxMessages['connections']['secretStates']
  readonly onEdit: () => void
}
type Tried =
  | { readonly is: 'testing' }
  | { readonly is: 'works'; readonly text: string }
  | { readonly is: 'failed'; readonly failure: Failure }

/** One connection: what it is, whether its password is at hand, and what a test of it finds. */
export function ConnectionRow({ connection, secret, onEdit }: ConnectionRowProps) {
  const { connections: words } = useOutboxMessages()
  const { editions, app } = useMessages()
  const [tried, setTried] = useState<Tried | null>(null)
  const [asking, setAsking] = useState(false)
  const { connectionId, kind, origin, account, isLocked } = connection
  const isPortal = kind === 'portal'
  const name = isPortal ? words.kinds.portal : connection.name
  const isSite = kind === 'wordpress' || kind === 'ghost'
  const about = [
    isPortal ? '' : words.kinds[kind],
    origin,
    kind === 'ninjs' ? connection.folder || words.ownFolder : '',
    account,
    connection.editions.map((edition) => editions[edition]).join(', '),
    isSite ? words.secretStates[secret] : '',
    isLocked ? words.lockedByIt : '',
  ].filter((part) => part !== '')

  const test = async () => {
    setTried({ is: 'testing' })
    const result = await callMain('connection:test', { connectionId })
    setTried(
      result.ok
        ? { is: 'works', text: words.works(result.value.siteName, result.value.accountName) }
        : { is: 'failed', failure: result.failure },
    )
  }
  const tell = async (asked: Promise<Result<unknown>>) => {
    const result = await asked
    setTried(result.ok ? null : { is: 'failed', failure: result.failure })
  }
  const remove = () => {
    setAsking(false)
    return tell(callMain('connection:remove', { connectionId }))
  }
  return (
    <li className="connection-row">
      <p className="connection-name">{name}</p>
      {about.map((line) => (
        <p key={line} className="connection-about">
          {line}
        </p>
      ))}
      <div className="connection-actions" role="group" aria-label={name}>
        <Button look="quiet" isDisabled={tried?.is === 'testing'} onPress={() => void test()}>
          {tried?.is === 'testing' ? words.testing : words.test}
        </Button>
        <Button look="quiet" onPress={onEdit}>
          {words.edit}
        </Button>
        {kind === 'ninjs' && !isLocked && (
          <Button
            look="quiet"
            onPress={() => void tell(callMain('connection:chooseFolder', { connectionId }))}
          >
            {words.chooseFolder}
          </Button>
        )}
        {!isPortal && !isLocked && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {words.remove}
          </Button>
        )}
      </div>
      {tried?.is === 'works' && (
        <p role="status" className="connection-found">
          {tried.text}
        </p>
      )}
      {tried?.is === 'failed' && <FailureNote failure={tried.failure} />}
      {asking && (
        <DialogFrame
          title={words.remove}
          isOpen
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onPress={() => setAsking(false)}>{app.cancel}</Button>
              <Button look="accent" onPress={() => void remove()}>
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{words.removeSure(name)}</p>
        </DialogFrame>
      )}
    </li>
  )
}
