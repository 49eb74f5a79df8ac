import { useState } from 'react'
import { now, parseAbsolute, type ZonedDateTime } from '@internationalized/date'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { Button } from '../ui/Button'
import '../storyDetails/storyDetails.css'

interface LimitFieldProps {
  readonly label: string
  readonly noLimit: string
  /** ISO 8601 in UTC; empty is no limit. */
  readonly value: string
  /** IANA zone in which the limit is set and shown. */
  readonly zone: string
  readonly onCommit: (value: string) => void
}

/** An instant until or from which a photo may be used. Kept when the field is left: half a year number is no date. */
export function LimitField({ label, noLimit, value, zone, onCommit }: LimitFieldProps) {
  const [draft, setDraft] = useState<ZonedDateTime | null>(null)
  const kept = value === '' ? null : parseAbsolute(value, zone)
  return (
    <div className="field">
      <DateField
        className="field"
        granularity="minute"
        hideTimeZone={false}
        value={draft ?? kept}
        placeholderValue={now(zone)}
        onChange={setDraft}
        onBlur={() => {
          if (draft !== null && draft.toAbsoluteString() !== value) onCommit(draft.toAbsoluteString())
          setDraft(null)
        }}
      >
        <Label className="field-label">{label}</Label>
        <DateInput className="input date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </DateField>
      {value !== '' && (
        <div className="field-buttons">
          <Button look="quiet" onPress={() => onCommit('')}>
            {noLimit}
          </Button>
        </div>
      )}
    </div>
  )
}
