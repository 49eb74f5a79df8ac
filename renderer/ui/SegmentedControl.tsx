import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'

interface SegmentedControlProps<V extends string> {
  readonly name: string
  readonly value: V
  readonly choices: readonly {
    readonly id: V
    readonly label: string
    readonly spoken?: string
    readonly lang?: string
    /** A dot beside the label; `spoken` says what it means. */
    readonly marked?: boolean
  }[]
  readonly onChange: (value: V) => void
}

/** One of a few, all in sight. */
export function SegmentedControl<V extends string>({
  name,
  value,
  choices,
  onChange,
}: SegmentedControlProps<V>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={name}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find(({ id }) => keys.has(id))
        if (chosen && chosen.id !== value) onChange(chosen.id)
      }}
    >
      {choices.map(({ id, label, spoken, lang, marked = false }) => (
        <ToggleButton key={id} id={id} className="segment" aria-label={spoken ?? label}>
          <span lang={lang}>{label}</span>
          {marked && <span className="segment-mark" aria-hidden />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
