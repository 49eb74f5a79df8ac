import { useId, type RefObject } from 'react'

interface SecretInputProps {
  readonly label: string
  readonly hint?: string
  readonly field: RefObject<HTMLInputElement | null>
}

/** Not kept in React's state, where copies would stay in memory: whoever reads the field empties it at once. */
export function SecretInput({ label, hint, field }: SecretInputProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="input"
        type="password"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  )
}

/** What was typed; the field is empty afterwards. */
export function takeSecret(field: RefObject<HTMLInputElement | null>): string {
  const input = field.current
  if (input === null) return ''
  const typed = input.value
  input.value = ''
  return typed
}
