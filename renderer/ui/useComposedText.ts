import { useState, type ChangeEvent, type CompositionEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Props of a text field over a value that may change from elsewhere. Every letter is handed on at once, but while an
 * input method composes, the field keeps showing what the hand wrote: writing into it would end the composition.
 */
export function useComposedText(value: string, onChange: (value: string) => void) {
  const [composed, setComposed] = useState<string | null>(null)
  return {
    value: composed ?? value,
    onChange: (event: ChangeEvent<Field>) => {
      if (composed !== null) setComposed(event.target.value)
      onChange(event.target.value)
    },
    onCompositionStart: (event: CompositionEvent<Field>) => setComposed(event.currentTarget.value),
    onCompositionEnd: (event: CompositionEvent<Field>) => {
      onChange(event.currentTarget.value)
      setComposed(null)
    },
  }
}
