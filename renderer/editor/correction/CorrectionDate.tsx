import { stopLexicalPropagation } from 'lexical'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'

// Read when somebody changes a date: writing starts without it.
const CorrectionDatePane = lazy(() =>
  import('./CorrectionDatePane').then((room) => ({ default: room.CorrectionDatePane })),
)

interface Props {
  /** ISO 8601. */
  readonly date: string
  /** As the edition prints it. */
  readonly printed: string
  readonly zone: string
  readonly onChange: (date: string) => void
}

/** A correction's date on the page; a press changes it. */
export function CorrectionDate({ date, printed, zone, onChange }: Props) {
  const { correctionDate } = useEditorMessages()
  const frame = useRef<HTMLSpanElement>(null)
  const [draft, setDraft] = useState<string | null>(null)

  // Keys pressed on the button are its own and no commands of the editor around it.
  useEffect(() => {
    const element = frame.current
    element?.addEventListener('keydown', stopLexicalPropagation, true)
    return () => element?.removeEventListener('keydown', stopLexicalPropagation, true)
  }, [])

  // Written when the pane closes, however it does: one undo step, and nothing is lost by a click outside.
  const close = (): void => {
    if (draft !== null && draft !== date) onChange(draft)
    setDraft(null)
  }
  return (
    <span ref={frame}>
      <Button
        className="correction-date"
        aria-label={`${printed}. ${correctionDate}`}
        onPress={() => setDraft(date)}
      >
        <time dateTime={date}>{printed}</time>
      </Button>
      {draft !== null && (
        <Suspense>
          <CorrectionDatePane date={draft} zone={zone} beside={frame} onChange={setDraft} onClose={close} />
        </Suspense>
      )}
    </span>
  )
}
