import { UndoManager, type Text, type Transaction, type YTextEvent } from 'yjs'
import { typedInField } from '../../../shared/document/articleDocument'
import { editAfter, placeAfter, textEdit } from './textEdit'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Headlines and deks are one line however they arrive; a pasted line break becomes a space. */
export const oneLine = (text: string): string => text.replace(/[^\S\r\n]*[\r\n\u2028\u2029]+\s*/g, ' ')

/**
 * Keeps a plain field and a Yjs text equal. While an input method composes, neither side is touched: what was composed
 * is written when it ends, and what came from elsewhere is shown on the next task after it. Returns its own removal.
 */
export function bindTextField(field: Field, text: Text): () => void {
  /** What the field held when it was last written to the text or drawn from it. */
  let shown = text.toJSON()
  let composing = false
  field.value = shown

  const show = (byUndo: boolean): void => {
    const wanted = text.toJSON()
    shown = wanted
    const edit = textEdit(field.value, wanted)
    if (edit === null) return
    const editEnd = edit.index + edit.insert.length
    const start = byUndo ? editEnd : placeAfter(field.selectionStart ?? 0, edit)
    const end = byUndo ? editEnd : placeAfter(field.selectionEnd ?? 0, edit)
    field.value = wanted
    field.setSelectionRange(start, end)
  }

  const write = (): void => {
    const typed = textEdit(shown, oneLine(field.value), field.selectionEnd ?? undefined)
    if (typed !== null) {
      const theirs = textEdit(shown, text.toJSON())
      const edit = theirs === null ? typed : editAfter(typed, theirs)
      const apply = (): void => {
        if (edit.remove > 0) text.delete(edit.index, edit.remove)
        if (edit.insert !== '') text.insert(edit.index, edit.insert)
      }
      if (text.doc === null) apply()
      else text.doc.transact(apply, typedInField)
    }
    if (composing) shown = field.value
    else show(false)
  }

  const onChanged = (_event: YTextEvent, transaction: Transaction): void => {
    if (!composing) show(transaction.origin instanceof UndoManager)
  }
  const onInput = (): void => {
    if (!composing) write()
  }
  const onCompositionStart = (): void => {
    composing = true
  }
  const onCompositionEnd = (): void => {
    // Still composing for the display: the next syllable may begin within this very event.
    write()
    composing = false
    setTimeout(() => {
      if (!composing && !gone) show(false)
    }, 0)
  }
  let gone = false

  text.observe(onChanged)
  field.addEventListener('input', onInput)
  field.addEventListener('compositionstart', onCompositionStart)
  field.addEventListener('compositionend', onCompositionEnd)
  return () => {
    gone = true
    text.unobserve(onChanged)
    field.removeEventListener('input', onInput)
    field.removeEventListener('compositionstart', onCompositionStart)
    field.removeEventListener('compositionend', onCompositionEnd)
  }
}
