import type { PassageCheck } from '../checkContext'
import type { Passage } from '../finding'
import { matches } from '../text/matches'
import { anyMonth, monthNames, monthNumber, monthsWithDay } from '../text/months'

const breach = (found: string, suggestion: string) =>
  found === suggestion
    ? null
    : ({
        rule: 'dateForm',
        severity: 'shouldFix',
        args: { form: suggestion },
        suggestions: [suggestion],
      } as const)
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

const written = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${anyMonth})\\s+(?<day>[0-3]?\\d)(?<ordinal>st|nd|rd|th)?(?![\\p{L}\\p{N}:])(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'gu',
)
const dayFirst = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<month>${anyMonth})(?![\\p{L}])(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  'gu',
)
const monthAndYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${anyMonth})\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'gu',
)
const isoDate =
  /(?<![\p{N}/.-])(?<year>(?:19|20)\d\d)([-./])(?<month>\d{1,2})\2\s?(?<day>\d{1,2})(?![\p{N}/-])\.?(?=$|[\s,;)”’"']|[가-힣])/gu
const slashed = /(?<![\p{N}/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\p{N}/])/gu

const englishDate = (month: number, day: number, year: string | undefined): string =>
  `${monthsWithDay[month - 1]} ${day}${year === undefined ? '' : `, ${year}`}`

const english = (passage: Passage) => {
  const judge = (match: RegExpExecArray) => {
    const { month = '', day = '', year } = match.groups ?? {}
    const number = monthNumber(month) ?? Number(month)
    return isDay(number, Number(day)) ? breach(match[0], englishDate(number, Number(day), year)) : null
  }
  return [
    ...matches(passage, written, judge),
    ...matches(passage, dayFirst, (match) => {
      // `Nov. 23 May` or `the 7 May talks`: only a day that stands by itself leads a month.
      const before = passage.text.slice(0, match.index)
      return new RegExp(`(?:${anyMonth})\\s+$`, 'u').test(before) ? null : judge(match)
    }),
    ...matches(passage, monthAndYear, (match) => {
      const { month = '', year = '' } = match.groups ?? {}
      return breach(match[0], `${monthNames[(monthNumber(month) ?? 1) - 1]} ${year}`)
    }),
    ...matches(passage, isoDate, judge),
    ...matches(passage, slashed, judge),
  ]
}

const koreanWritten =
  /(?:(?<year>(?:19|20)\d\d)년\s*)?(?<!\d)(?<month>[01]?\d)월\s*(?<day>[0-3]?\d)일(?!\d)/gu

const korean = (passage: Passage) => {
  const form = ({ groups = {} }: RegExpExecArray): string | null => {
    const [month, day] = [Number(groups['month']), Number(groups['day'])]
    if (!isDay(month, day)) return null
    return `${groups['year'] === undefined ? '' : `${groups['year']}년 `}${month}월 ${day}일`
  }
  const judge = (match: RegExpExecArray) => {
    const suggestion = form(match)
    return suggestion === null ? null : breach(match[0], suggestion)
  }
  return [
    ...matches(passage, koreanWritten, judge),
    ...matches(passage, isoDate, judge),
    ...matches(passage, slashed, judge),
  ]
}

/** English as AP prints it, `Nov. 23, 2026` and `November 2026`; Korean `2026년 11월 23일`. */
export const dateForm: PassageCheck = (passage, { edition }) =>
  passage.kind === 'credit' ? [] : edition === 'en' ? english(passage) : korean(passage)
