import type { PassageCheck } from '../checkContext'
import type { Passage } from '../finding'
import { matches } from '../text/matches'

const breach = (found: string, suggestion: string) =>
  found === suggestion
    ? null
    : ({
        rule: 'timeForm',
        severity: 'shouldFix',
        args: { form: suggestion },
        suggestions: [suggestion],
      } as const)

/** `m` is a or p; AP prints no `:00`, and noon and midnight as words. */
function englishTime(hour: number, minute: number, m: string): string {
  if (hour === 12 && minute === 0) return m === 'p' ? 'noon' : 'midnight'
  return `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} ${m}.m.`
}
const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12)

const withHalf =
  /(?<![\p{L}\p{N}:.])(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))?\s?(?<half>[ap])(?<dots>\.?\s?m\b\.?)(?!\p{L})/giu
const dayLong =
  /(?<=\b(?:at|by|from|until|till|before|after|around|about|since|to)\s)(?<hour>0\d|1[3-9]|2[0-3]):(?<minute>[0-5]\d)(?![\p{N}:])(?!\s?[ap]\.?m)/giu

const english = (passage: Passage) => [
  ...matches(passage, withHalf, (match) => {
    const { hour = '', minute = '0', half = '', dots = '' } = match.groups ?? {}
    const form = englishTime(Number(hour), Number(minute), half.toLowerCase())
    // `6 p.m` at a sentence's end: the full stop belongs to both.
    if (
      match[0] === form ||
      (dots === '.m' && `${match[0]}.` === form && passage.text[match.index + match[0].length] === '.')
    )
      return null
    return breach(match[0], form)
  }),
  ...matches(passage, dayLong, (match) => {
    const hour = Number(match.groups?.['hour'])
    return breach(
      match[0],
      englishTime(twelve(hour), Number(match.groups?.['minute']), hour >= 12 ? 'p' : 'a'),
    )
  }),
]

const koreanTime = (half: string, hour: number, minute: number): string =>
  `${half} ${hour}시${minute === 0 ? '' : ` ${minute}분`}`
const half = (hour: number): string => (hour < 12 ? '오전' : '오후')

/** `13시`, not `13시간`, `20시드`. */
const koreanDayLong =
  /(?<![\p{N}.,:]|오[전후]\s?)(?<hour>1[3-9]|2[0-3])시(?!간|드|즌|리|점)(?:\s*(?<minute>[0-5]?\d)분(?!의))?/gu
const koreanColon =
  /(?<![\p{N}.,:])(?:(?<half>오전|오후)\s*)?(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\p{N}:])/gu
const koreanHalf =
  /(?<half>오전|오후)(?<gap>\s*)(?<hour>1[0-2]|0?\d)시(?!간)(?:(?<gap2>\s*)(?<minute>[0-5]?\d)분)?/gu

const korean = (passage: Passage) => [
  ...matches(passage, koreanDayLong, (match) => {
    const hour = Number(match.groups?.['hour'])
    return breach(match[0], koreanTime(half(hour), twelve(hour), Number(match.groups?.['minute'] ?? 0)))
  }),
  ...matches(passage, koreanColon, (match) => {
    const hour = Number(match.groups?.['hour'])
    const given = match.groups?.['half']
    // A bare `3:1` or `10:30` may be a score or a verse; a day of 24 hours or a half named is a time.
    if (given === undefined && hour < 13) return null
    return breach(match[0], koreanTime(given ?? half(hour), twelve(hour), Number(match.groups?.['minute'])))
  }),
  ...matches(passage, koreanHalf, (match) => {
    const { half: given = '', hour = '', minute } = match.groups ?? {}
    const form = koreanTime(given, Number(hour), Number(minute ?? 0))
    return breach(match[0], minute === undefined ? form : form)
  }),
]

/** English as AP prints it, `6:10 p.m.`; Korean `오후 6시 10분`. */
export const timeForm: PassageCheck = (passage, { edition }) =>
  edition === 'en' ? english(passage) : korean(passage)
