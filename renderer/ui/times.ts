import { bylineTimeText } from '../../shared/story/bylineTime'
import type { Language } from '../messages/MessagesProvider'

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** How long ago an instant was, e.g. `2 min. ago`, `3분 전`; under a minute `now`, `지금`. */
export function relativeTime(instant: string, now: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' })
  const seconds = (Date.parse(instant) - now) / 1000
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.trunc(seconds / size), unit)
}

/** An instant with its zone, as hovering and publishing show it. Without a zone: this computer's. */
export const exactTime = (instant: string, language: Language, zone?: string): string =>
  bylineTimeText(instant, language, zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone)

/** Hours and minutes of this computer's day, e.g. `18:10`. */
export const clockTime = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(instant))
