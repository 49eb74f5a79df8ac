import { now, parseAbsolute } from '@internationalized/date'
import { DateField } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { bylineTimeText } from '../../shared/story/bylineTime'
import { editions, type Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { useMessages } from '../messages/MessagesProvider'
import { Button } from '../ui/Button'
import { DateSegments } from '../ui/DateSegments'

interface BylineTimeFieldProps {
  /** ISO 8601 in UTC, or empty for the moment of first publication. */
  readonly value: string
  readonly edition: Edition
  readonly profile: SiteProfile
  readonly onChange: (value: string) => void
}

/** The time of the byline line, set in the zone of the edition on the screen and shown as both will print it. */
export function BylineTimeField({ value, edition, profile, onChange }: BylineTimeFieldProps) {
  const { details, editionShort } = useMessages()
  const { zone } = profile.editions[edition]
  const instant = readInstant(value)
  return (
    <div className="field">
      <DateField
        className="field"
        granularity="minute"
        hideTimeZone={false}
        value={instant === null ? null : parseAbsolute(instant, zone)}
        placeholderValue={now(zone)}
        onChange={(time) => onChange(time === null ? '' : time.toAbsoluteString())}
      >
        <Label className="field-label">{details.bylineTime}</Label>
        <DateSegments />
      </DateField>
      {instant === null ? (
        <p className="field-hint">{details.bylineTimeEmpty}</p>
      ) : (
        <dl className="printed-times">
          {editions.map((each) => (
            <div key={each}>
              <dt>{editionShort[each]}</dt>
              <dd lang={each}>{bylineTimeText(instant, each, profile.editions[each].zone)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="field-buttons">
        <Button look="quiet" onPress={() => onChange(startOfMinute(new Date()))}>
          {details.now}
        </Button>
        {instant !== null && (
          <Button look="quiet" onPress={() => onChange('')}>
            {details.clearTime}
          </Button>
        )}
      </div>
    </div>
  )
}

/** What another computer wrote is not trusted to be a time. */
const readInstant = (value: string): string | null => {
  const time = Date.parse(value)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const startOfMinute = (time: Date): string => {
  const minute = new Date(time)
  minute.setUTCSeconds(0, 0)
  return minute.toISOString()
}
