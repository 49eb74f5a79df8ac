import { useEffect, useRef, useState } from 'react'
import { LongTextInput } from '../ui/LongTextInput'
import { TextInput } from '../ui/TextInput'

interface PhotoTextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** BCP 47, where the text is in one language. */
  readonly lang?: string
  /** A sentence or two: shown whole. */
  readonly isLong?: boolean
  readonly value: string
  readonly maxLength: number
  /** Resolves once the new value is the field's. */
  readonly onCommit: (value: string) => Promise<void>
}

/** A text of photos: kept when it is left, not with every letter, so that one edit is one step to undo. */
export function PhotoTextField(props: PhotoTextFieldProps) {
  const { value, maxLength, onCommit, isLong = false, ...about } = props
  const [draft, setDraft] = useState<string | null>(null)
  const leave = async (): Promise<void> => {
    const text = draft?.trim().slice(0, maxLength)
    if (text !== undefined && text !== value) await onCommit(text)
    setDraft(null)
  }
  // A pane that is closed while somebody writes in it loses no word.
  const pending = useRef<() => void>(() => undefined)
  useEffect(() => {
    pending.current = () => {
      if (draft !== null && draft.trim() !== value) void onCommit(draft.trim().slice(0, maxLength))
    }
  })
  useEffect(() => () => pending.current(), [])
  const field = { value: draft ?? value, onChange: setDraft, onLeave: () => void leave() }
  return (
    <div
      data-draft={(draft !== null && draft !== value) || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        // No line of its own begins in a text that is printed as one.
        event.preventDefault()
        void leave()
      }}
    >
      {isLong ? <LongTextInput {...about} {...field} rows={2} /> : <TextInput {...about} {...field} />}
    </div>
  )
}
