import { DateInput, DateSegment } from 'react-aria-components/DateField'

/** The parts of a date or time inside its field, each typed or stepped by itself. */
export const DateSegments = () => (
  <DateInput className="input date-input">
    {(segment) => <DateSegment segment={segment} className="date-segment" />}
  </DateInput>
)
