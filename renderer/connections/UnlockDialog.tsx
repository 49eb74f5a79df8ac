import { useRef, useState } from 'react'
import type { Failure } from '../../shared/failure'
import { callMain } from '../bridge/call'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { useOutboxMessages } from '../outbox/messages/useOutboxMessages'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SecretInput, takeSecret } from './SecretInput'

/** Opens the passwords that are kept behind the passphrase, for this sitting. */
export function UnlockDialog({ onClose }: { readonly onClose: () => void }) {
  const { connections: words } = useOutboxMessages()
  const { app } = useMessages()
  const field = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const unlock = async () => {
    const opened = await callMain('credentials:openVault', { passphrase: takeSecret(field) })
    if (opened.ok) onClose()
    else setFailure(opened.failure.kind === 'message/invalid' ? wrong : opened.failure)
  }
  return (
    <DialogFrame
      title={words.unlock}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{app.cancel}</Button>
          <Button look="accent" onPress={() => void unlock()}>
            {words.unlock}
          </Button>
        </>
      }
    >
      <SecretInput label={words.passphrase} field={field} />
      {failure && <FailureNote failure={failure} />}
    </DialogFrame>
  )
}

/** Too short to be one. */
const wrong: Failure = { kind: 'credentials/wrongPassphrase' }
