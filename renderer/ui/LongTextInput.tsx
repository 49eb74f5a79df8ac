import { useId } from 'react'
import { useComposedText } from './useComposedText'

interface LongTextInputProps {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly lang?: string
  readonly rows?: number
  readonly value: string
  readonly autoFocus?: boolean
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
}

/** A few lines to write in. */
export function LongTextInput(props: LongTextInputProps) {
  const { label, hint, placeholder, lang, rows = 3, value, autoFocus, onChange, onLeave } = props
  const id = useId()
  const composed = useComposedText(value, onChange)
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        {...composed}
        id={id}
        className="input long-text"
        rows={rows}
        lang={lang}
        placeholder={placeholder}
        autoFocus={autoFocus}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
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
