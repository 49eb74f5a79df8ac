import { useState } from 'react'
import { now, toCalendarDateTime, type CalendarDateTime } from '@internationalized/date'
import { DateField } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import {
  deskZones,
  readWallTime,
  zonedTimeText,
  type DeskZone,
  type WallTimeChoice,
} from '../../shared/publishing/wallTime'
import { useLanguage } from '../messages/MessagesProvider'
import { SegmentedControl } from '../ui/SegmentedControl'
import { DateSegments } from '../ui/DateSegments'
import { useWorkflowMessages } from './messages/useWorkflowMessages'

/** A time by the clock on the wall, and the instant that it means. */
export interface Schedule {
  readonly wallTime: string
  readonly zone: string
  readonly instant: string
}

interface ScheduleFieldProps {
  /** Null while no time is decided that is still to come. */
  readonly onChange: (schedule: Schedule | null) => void
}

/**
 * When it goes out, by the clock on the wall in one of the newsroom's zones, shown in both. A time that the clocks show twice, or
 * skip, is asked about.
 */
export function ScheduleField({ onChange }: ScheduleFieldProps) {
  const { schedule: words } = useWorkflowMessages()
  const language = useLanguage()
  const [zone, setZone] = useState<DeskZone>(language === 'ko' ? 'Asia/Seoul' : 'America/New_York')
  const [wall, setWall] = useState<CalendarDateTime | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const [isPast, setPast] = useState(false)

  const choicesOf = (time: CalendarDateTime | null, inZone: string): readonly WallTimeChoice[] => {
    if (time === null) return []
    const reading = readWallTime(time.toString().slice(0, 16), inZone)
    if (reading.reads === 'invalid') return []
    return reading.reads === 'once' ? [reading.choice] : reading.choices
  }
  const choices = choicesOf(wall, zone)
  const choice = choices.length === 1 ? choices[0] : choices.find(({ instant }) => instant === picked)

  const tell = (chosen: WallTimeChoice | undefined, inZone: string) => {
    const passed = chosen !== undefined && Date.parse(chosen.instant) <= Date.now()
    setPast(passed)
    onChange(
      chosen === undefined || passed
        ? null
        : { wallTime: chosen.wallTime, zone: inZone, instant: chosen.instant },
    )
  }
  const change = (time: CalendarDateTime | null, inZone: DeskZone) => {
    setWall(time)
    setZone(inZone)
    setPicked(null)
    const [only, other] = choicesOf(time, inZone)
    tell(other === undefined ? only : undefined, inZone)
  }
  const inBoth = (instant: string): string =>
    deskZones.map((each) => zonedTimeText(instant, each, language)).join(' · ')

  return (
    <div className="schedule">
      <div className="schedule-time">
        <DateField
          className="field"
          granularity="minute"
          hourCycle={24}
          value={wall}
          placeholderValue={toCalendarDateTime(now(zone)).set({ minute: 0 })}
          onChange={(time) => change(time, zone)}
        >
          <Label className="field-label">{words.time}</Label>
          <DateSegments />
        </DateField>
        <SegmentedControl
          name={words.zone}
          value={zone}
          choices={deskZones.map((id) => ({ id, label: words.zones[id] }))}
          onChange={(chosen) => change(wall, chosen)}
        />
      </div>
      {choices.length > 1 && wall !== null && (
        <RadioGroup
          className="amendment"
          value={picked}
          onChange={(instant) => {
            setPicked(instant)
            tell(
              choices.find((each) => each.instant === instant),
              zone,
            )
          }}
        >
          <Label className="field-label">
            {choices[0]?.wallTime === choices[1]?.wallTime ? words.twice : words.skipped}
          </Label>
          {choices.map(({ instant }) => (
            <Radio key={instant} value={instant} className="amendment-choice">
              <span className="radio-mark" />
              <span>{inBoth(instant)}</span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <p className="field-hint" role="status">
        {choice === undefined ? words.hint : isPast ? words.past : inBoth(choice.instant)}
      </p>
    </div>
  )
}
