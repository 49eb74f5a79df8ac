import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useWorkflowMessages } from './messages/useWorkflowMessages'
import './workflow.css'

export type Amendment = 'update' | 'correct'

interface AmendmentChoiceProps {
  /** Null until somebody has answered. */
  readonly value: Amendment | null
  readonly onChange: (amendment: Amendment) => void
}

/** What the change of a live story is: readers are told differently of each. */
export function AmendmentChoice({ value, onChange }: AmendmentChoiceProps) {
  const words = useWorkflowMessages()
  const choices = [
    ['update', words.dialogs.update.action, words.updateHint],
    ['correct', words.dialogs.correct.action, words.correctHint],
  ] as const
  return (
    <RadioGroup
      className="amendment"
      value={value}
      onChange={(chosen) => onChange(chosen === 'correct' ? 'correct' : 'update')}
    >
      <Label className="field-label">{words.askUpdateOrCorrect}</Label>
      {choices.map(([id, name, hint]) => (
        <Radio key={id} value={id} className="amendment-choice">
          <span className="radio-mark" />
          <span>
            <span className="amendment-name">{name}</span>
            <span className="field-hint">{hint}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
