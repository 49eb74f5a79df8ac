import { useState } from 'react'
import { Button } from '../ui/Button'
import { TextInput } from '../ui/TextInput'
import { useChecksWords } from './messages/checksWords'

interface IgnoreReasonProps {
  readonly onIgnore: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a finding stands; without a reason nothing is ignored. */
export function IgnoreReason({ onIgnore, onCancel }: IgnoreReasonProps) {
  const words = useChecksWords()
  const [reason, setReason] = useState('')
  return (
    <form
      className="ignore-reason"
      ref={(form) => form?.querySelector('input')?.focus()}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onIgnore(reason.trim())
      }}
    >
      <TextInput label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} />
      <div className="ignore-actions">
        <Button onPress={onCancel}>{words.cancel}</Button>
        <Button look="accent" type="submit" isDisabled={reason.trim() === ''}>
          {words.ignoreNow}
        </Button>
      </div>
    </form>
  )
}
