import { useId } from 'react'
import { useComposedText } from '../ui/useComposedText'
import { useSiteMessages } from './messages/useSiteMessages'
import type { Wrong } from './siteDraft'

interface SiteFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly wrong: Wrong | undefined
  readonly hint?: string
  readonly lang?: string
}

/** A line of the site profile, with what is wrong with it said below. */
export function SiteField({ label, value, onChange, wrong, hint, lang }: SiteFieldProps) {
  const words = useSiteMessages()
  const id = useId()
  const composed = useComposedText(value, onChange)
  const note = wrong === undefined ? hint : words.wrong[wrong]
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        {...composed}
        id={id}
        className="input"
        lang={lang}
        autoComplete="off"
        aria-invalid={wrong !== undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={wrong === undefined ? 'field-hint' : 'site-wrong'}>
          {note}
        </p>
      )}
    </div>
  )
}
