import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react'
import type * as Y from 'yjs'
import { bindTextField } from './bindTextField'

export interface YTextFieldHandle {
  /** `all` selects what is written, so that the next key takes its place. */
  focus(at: 'start' | 'end' | 'all'): void
  element(): HTMLTextAreaElement | null
}

interface Props {
  readonly text: Y.Text
  readonly label: string
  readonly hint?: string
  readonly className?: string
  readonly lang?: string
  readonly readOnly?: boolean
  /** The stack its undo keys go to. Left out, the field has no undo of its own: typing is still kept letter by letter. */
  readonly undoManager?: Y.UndoManager | undefined
  /** Enter, or an arrow key that leaves the field at its end or start. */
  readonly onLeave?: (towards: 'next' | 'previous') => void
  readonly ref?: Ref<YTextFieldHandle>
}

/** A plain line of text that grows with what is in it, bound to a Yjs text. */
export function YTextField(props: Props) {
  const { text, label, hint, className, lang, readOnly = false, undoManager, onLeave, ref } = props
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    if (field.current !== null) return bindTextField(field.current, text)
  }, [text])

  useEffect(() => {
    const element = field.current
    if (element === null || undoManager === undefined) return
    // The menu and the context menu ask for the field's own undo, which would fight with the shared one.
    const onBeforeInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') undoManager.undo()
      else undoManager.redo()
    }
    const newStep = (): void => undoManager.stopCapturing()
    element.addEventListener('beforeinput', onBeforeInput)
    element.addEventListener('focus', newStep)
    element.addEventListener('pointerdown', newStep)
    return () => {
      element.removeEventListener('beforeinput', onBeforeInput)
      element.removeEventListener('focus', newStep)
      element.removeEventListener('pointerdown', newStep)
    }
  }, [undoManager])

  useImperativeHandle(ref, () => ({
    focus(at) {
      const end = field.current?.value.length ?? 0
      field.current?.focus()
      field.current?.setSelectionRange(at === 'end' ? end : 0, at === 'start' ? 0 : end)
    },
    element: () => field.current,
  }))

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // 229 and isComposing: the key belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const { value, selectionStart, selectionEnd } = event.currentTarget
    const collapsed = selectionStart === selectionEnd && !event.shiftKey
    if (event.key === 'Enter') {
      event.preventDefault()
      onLeave?.('next')
    } else if (event.key === 'ArrowDown' && collapsed && selectionEnd === value.length && onLeave) {
      event.preventDefault()
      onLeave('next')
    } else if (event.key === 'ArrowUp' && collapsed && selectionStart === 0 && onLeave) {
      event.preventDefault()
      onLeave('previous')
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && undoManager !== undefined) {
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) undoManager.redo()
      else undoManager.undo()
    }
  }

  return (
    <textarea
      ref={field}
      className={className}
      rows={1}
      lang={lang}
      aria-label={label}
      placeholder={hint}
      readOnly={readOnly}
      onKeyDown={onKeyDown}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
