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

/** Kept, because making one costs far more than using it and the last save's time is shown with every key. */
let clock: Intl.DateTimeFormat | undefined
const ownClock = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }))

/** An instant with its zone, as hovering and publishing show it. Without a zone: this computer's. */
export const exactTime = (instant: string, language: Language, zone?: string): string =>
  bylineTimeText(instant, language, zone ?? ownClock().resolvedOptions().timeZone)

/** Day and time of this computer's calendar in little room, e.g. `Nov 24, 18:10`, `11월 24일 18:10`. */
export const shortTime = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))

/** Hours and minutes of this computer's day, e.g. `18:10`. */
export const clockTime = (instant: string): string => ownClock().format(new Date(instant))
