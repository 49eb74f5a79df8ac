import { useId } from 'react'
import { useComposedText } from './useComposedText'

interface TextInputProps {
  readonly label: string
  /** The label is spoken only, where the field stands under a heading that says it. */
  readonly labelHidden?: boolean
  readonly hint?: string
  readonly placeholder?: string
  readonly lang?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
}

export function TextInput({
  label,
  labelHidden = false,
  hint,
  placeholder,
  lang,
  value,
  onChange,
  onLeave,
}: TextInputProps) {
  const id = useId()
  const composed = useComposedText(value, onChange)
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        {...composed}
        id={id}
        className="input"
        lang={lang}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        autoComplete="off"
        onBlur={onLeave}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
