import { Temporal } from 'temporal-polyfill'

/** One instant that a wall time may mean. */
export interface WallTimeChoice {
  /** ISO 8601 in UTC. */
  readonly instant: string
  /** As a clock on the wall shows it, e.g. `2026-11-01T01:30`. */
  readonly wallTime: string
  /** Difference to UTC at that instant, e.g. `-04:00`. */
  readonly offset: string
}

/**
 * What a wall time means in a zone. Clocks that are set back show some times twice (`twice`), clocks that are set forward
 * skip some (`skipped`: the choices are the times as long before and after the change). Both are asked about, never guessed.
 */
export type WallTimeReading =
  | { readonly reads: 'once'; readonly choice: WallTimeChoice }
  | { readonly reads: 'twice'; readonly choices: readonly [WallTimeChoice, WallTimeChoice] }
  | { readonly reads: 'skipped'; readonly choices: readonly [WallTimeChoice, WallTimeChoice] }
  | { readonly reads: 'invalid' }

const shortInstant = (instant: Temporal.Instant): string => new Date(instant.epochMilliseconds).toISOString()

const choiceOf = (time: Temporal.ZonedDateTime): WallTimeChoice => ({
  instant: shortInstant(time.toInstant()),
  wallTime: time.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  offset: time.offset,
})

/**
 * @param wallTime `YYYY-MM-DDTHH:MM`.
 * @param zone an IANA zone, e.g. `Asia/Seoul`.
 */
export function readWallTime(wallTime: string, zone: string): WallTimeReading {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallTime)) return { reads: 'invalid' }
  try {
    const plain = Temporal.PlainDateTime.from(wallTime, { overflow: 'reject' })
    const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
    const later = plain.toZonedDateTime(zone, { disambiguation: 'later' })
    if (earlier.epochMilliseconds === later.epochMilliseconds)
      return { reads: 'once', choice: choiceOf(earlier) }
    return {
      reads: earlier.toPlainDateTime().equals(plain) ? 'twice' : 'skipped',
      choices: [choiceOf(earlier), choiceOf(later)],
    }
  } catch (error) {
    if (error instanceof RangeError) return { reads: 'invalid' }
    throw error
  }
}

/** What a clock on the wall shows in a zone at an instant, e.g. `2026-11-25T09:00`. */
export const wallTimeAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** The two zones in which a newsroom of both editions thinks. */
export const deskZones = ['America/New_York', 'Asia/Seoul'] as const
export type DeskZone = (typeof deskZones)[number]

/** An instant in words with its zone, e.g. `Tue, Nov 24, 2026, 19:00 EST`; in Korean `2026. 11. 25. (수) 09:00 KST`. */
export function zonedTimeText(instant: string, zone: string, language: 'en' | 'ko'): string {
  const at = new Date(instant)
  const day = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-US', {
    timeZone: zone,
    year: 'numeric',
    month: language === 'ko' ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(at)
  return `${day} ${wallTimeAt(instant, zone).slice(11)} ${zoneAbbreviation(zone, at)}`
}

function zoneAbbreviation(zone: string, at: Date): string {
  if (zone === 'Asia/Seoul') return 'KST'
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
