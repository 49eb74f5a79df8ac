import { Lock, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'

interface Props {
  readonly kind: 'healed' | 'locked'
  readonly onDismiss: () => void
}

/** What happened, what is safe, what to do. */
export function TroubleNote({ kind, onDismiss }: Props) {
  const messages = useEditorMessages()
  if (kind === 'locked')
    return (
      <div className="trouble-note" data-kind="locked" role="alert">
        <Lock size={16} strokeWidth={1.5} aria-hidden />
        <div>
          <strong>{messages.lockedTitle}</strong>
          <p>{messages.lockedText}</p>
        </div>
      </div>
    )
  return (
    <div className="trouble-note" data-kind="healed" role="status">
      <p>{messages.healedText}</p>
      <Button className="tool" aria-label={messages.dismiss} onPress={onDismiss}>
        <X size={16} strokeWidth={1.5} aria-hidden />
      </Button>
    </div>
  )
}
