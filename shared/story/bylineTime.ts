import { Temporal } from 'temporal-polyfill'
import type { Edition } from './edition'

/** Short zone names that the language's own data leaves as `GMT+9`, by zone and offset. */
const shortNames: Record<string, Record<string, string>> = {
  'Asia/Seoul': { 'GMT+9': 'KST' },
  'Asia/Tokyo': { 'GMT+9': 'JST' },
  'Europe/London': { 'GMT+1': 'BST' },
  'Europe/Paris': { 'GMT+1': 'CET', 'GMT+2': 'CEST' },
  'Europe/Berlin': { 'GMT+1': 'CET', 'GMT+2': 'CEST' },
}

/** Making a format costs more than a thousand uses of it, and the time of the last save is shown with every key. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(edition: Edition, zone: string): Intl.DateTimeFormat {
  const name = `${edition} ${zone}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: edition === 'ko' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: true,
    timeZoneName: 'short',
  })
  formats.set(name, made)
  return made
}

/**
 * An instant as the byline line prints it: `Dec 26, 2015 07:40 AM EST`, in Korean `2015년 12월 26일 오후 09:40 KST`.
 * @param instant ISO 8601; throws a RangeError when it is none.
 * @param zone IANA name; daylight time follows from it.
 */
export function bylineTimeText(instant: string, edition: Edition, zone: string): string {
  const part = Object.fromEntries(
    formatFor(edition, zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  const { year, month, day, hour, minute, dayPeriod, timeZoneName = '' } = part
  const zoneName = shortNames[zone]?.[timeZoneName] ?? timeZoneName
  return edition === 'ko'
    ? `${year}년 ${month}월 ${day}일 ${dayPeriod === 'AM' ? '오전' : '오후'} ${hour}:${minute} ${zoneName}`
    : `${month} ${day}, ${year} ${hour}:${minute} ${dayPeriod} ${zoneName}`
}

/** Offsets of the zone abbreviations that English-language pages print. */
const offsets: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  GMT: '+00:00',
  UTC: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  KST: '+09:00',
  JST: '+09:00',
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const englishForm = /^([A-Z][a-z]{2})[a-z]*\.? (\d{1,2}), (\d{4}) (\d{1,2}):(\d{2}) (AM|PM) ([A-Z]{3,4})$/
const koreanForm = /^(\d{4})년 (\d{1,2})월 (\d{1,2})일 (오전|오후) (\d{1,2}):(\d{2}) ([A-Z]{3,4})$/

/**
 * The instant of a printed byline time, ISO 8601 in UTC, or null where it is not in either form above, names no day
 * there is, or an unknown zone.
 */
export function readBylineTime(text: string): string | null {
  const english = englishForm.exec(text)
  const korean = koreanForm.exec(text)
  const [year, month, day, half, hour, minute, zone] = english
    ? [
        english[3],
        months.indexOf(english[1] ?? '') + 1,
        english[2],
        english[6],
        english[4],
        english[5],
        english[7],
      ]
    : korean
      ? [korean[1], korean[2], korean[3], korean[4], korean[5], korean[6], korean[7]]
      : []
  const offset = zone === undefined ? undefined : offsets[zone]
  if (offset === undefined || Number(hour) < 1 || Number(hour) > 12) return null
  const afternoon = half === 'PM' || half === '오후'
  try {
    return Temporal.ZonedDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: (Number(hour) % 12) + (afternoon ? 12 : 0),
        minute: Number(minute),
        timeZone: offset,
      },
      { overflow: 'reject' },
    )
      .toInstant()
      .toString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
