import { Keyboard, Stethoscope } from 'lucide-react'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { useHelpMessages } from './messages/useHelpMessages'
import './help.css'

interface HelpDialogProps {
  readonly onKeys: () => void
  readonly onCheck: () => void
  readonly onClose: () => void
}

/** What people ask, each with a short answer; the rest is behind two buttons. */
export function HelpDialog({ onKeys, onCheck, onClose }: HelpDialogProps) {
  const words = useHelpMessages()
  return (
    <DialogFrame
      title={words.title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button icon={Keyboard} onPress={onKeys}>
            {words.keys}
          </Button>
          <Button icon={Stethoscope} onPress={onCheck}>
            {words.check}
          </Button>
          <Button look="accent" onPress={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <p className="field-hint">{words.hint}</p>
      <div>
        {words.questions.map(([question, answer]) => (
          <details key={question} name="help" className="help-question">
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </DialogFrame>
  )
}
