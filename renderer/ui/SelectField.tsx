import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { Check, ChevronDown } from 'lucide-react'
import { Icon } from './Icon'

interface Choice<V extends string> {
  readonly id: V
  readonly name: string
}
interface SelectFieldProps<V extends string> {
  readonly label: string
  readonly placeholder?: string
  readonly value: V | null
  readonly choices: readonly Choice<V>[]
  readonly onChange: (value: V) => void
}

export function SelectField<V extends string>({
  label,
  placeholder = '',
  value,
  choices,
  onChange,
}: SelectFieldProps<V>) {
  return (
    <Select
      className="field"
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon of={ChevronDown} />
      </Button>
      <Popover className="popover select-popover" offset={4}>
        <ListBox className="menu" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} className="menu-item" textValue={choice.name}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon of={Check} />}</span>
                  {choice.name}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
