import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '../ui/Button'
import { useComposedText } from '../ui/useComposedText'
import { useCommentsMessages } from './messages/useCommentsMessages'

interface CommentFieldProps {
  /** What it is for; spoken, and shown while it is empty. */
  readonly label: string
  readonly action: string
  readonly text?: string
  /** The caret goes into it as it appears. */
  readonly autoFocus?: boolean
  /** Left out, there is no way back out but the keyboard's. */
  readonly onCancel?: () => void
  readonly onSay: (text: string) => void
}

/** Where a comment is written. Ctrl+Enter (Command on macOS) says it, Escape leaves. */
export function CommentField({ label, action, text = '', autoFocus, onCancel, onSay }: CommentFieldProps) {
  const words = useCommentsMessages()
  const id = useId()
  const [value, setValue] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const composed = useComposedText(value, setValue)
  useEffect(() => {
    if (autoFocus !== true) return
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [autoFocus])
  const said = value.trim()
  const say = (): void => {
    if (said === '') return
    onSay(said)
    setValue('')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // 229 and isComposing: the key belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      say()
    } else if (event.key === 'Escape' && onCancel !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        {...composed}
        ref={field}
        id={id}
        className="input comment-input"
        rows={2}
        placeholder={label}
        maxLength={10_000}
        onKeyDown={onKeyDown}
      />
      {(said !== '' || autoFocus === true) && (
        <div className="comment-form-actions">
          {onCancel && <Button onPress={onCancel}>{words.cancel}</Button>}
          <Button type="submit" look="accent" isDisabled={said === ''}>
            {action}
          </Button>
        </div>
      )}
    </form>
  )
}
