import { anyMonth, monthNumber } from '../text/months'
import { dateValue, exact, factReader, timeValue, type Fact } from './fact'

const units: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '¥': 'JPY',
}
const currencies: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  won: 'KRW',
  yen: 'JPY',
  yuan: 'CNY',
}
const words: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const amount = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const unit = '(?:[ -](?<unit>thousand|million|billion|trillion))?'

const symbolMoney = new RegExp(`(?<sign>US\\$|[$€£₩¥])\\s?(?<amount>${amount})${unit}`, 'gu')
const wordMoney = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<amount>${amount})${unit}[ -](?:U\\.S\\. |South Korean )?(?<currency>dollar|euro|pound|won|yen|yuan)s?\\b`,
  'gu',
)
const date = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${anyMonth})\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|:)(?:,?\\s(?<year>(?:19|20)\\d\\d)(?!\\d))?(?:\\s?(?:to|[-–])\\s?(?<last>[0-3]?\\d)(?![\\p{N}:]))?`,
  'gu',
)
const time = /(?<![\p{N}:.])(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b\.?/giu
const noon = /(?<!\p{L})(?<word>noon|midnight)(?!\p{L})/giu
const percent = new RegExp(
  `(?<![\\p{N}.,])(?<amount>${amount})\\s?(?:%|percent(?:age points?)?|per cent)`,
  'gu',
)
const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-]|\\$)(?<amount>${amount})${unit}(?![\\p{N}:/])(?:(?:st|nd|rd|th|s)\\b)?`,
  'gu',
)
const spelled = new RegExp(
  `(?<![\\p{L}-])(?:(?<amount>${Object.keys(words).join('|')})(?<more>-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![\\p{L}-])${unit}`,
  'giu',
)

const of = (match: RegExpExecArray): number =>
  Number((match.groups?.['amount'] ?? '').replaceAll(',', '')) * (units[match.groups?.['unit'] ?? ''] ?? 1)

/** Numbers, percentages, sums, dates and times of an English text. */
export function englishFacts(text: string): Fact[] {
  const { facts, read } = factReader(text)
  read(symbolMoney, (match) => ({
    kind: 'money',
    value: `${exact(of(match))} ${symbols[match.groups?.['sign'] ?? ''] ?? ''}`,
  }))
  read(wordMoney, (match) => ({
    kind: 'money',
    value: `${exact(of(match))} ${currencies[match.groups?.['currency'] ?? ''] ?? ''}`,
  }))
  read(date, ({ groups = {} }) => ({
    kind: 'date',
    value: dateValue(monthNumber(groups['month'] ?? '') ?? 0, Number(groups['day']), groups['year']),
  }))
  read(time, ({ groups = {} }) => ({
    kind: 'time',
    value: timeValue(
      Number(groups['hour']),
      Number(groups['minute'] ?? 0),
      groups['half']?.toLowerCase() === 'p' ? 'pm' : 'am',
    ),
  }))
  read(noon, ({ groups = {} }) => ({
    kind: 'time',
    value: groups['word']?.toLowerCase() === 'noon' ? '12:00' : '0:00',
    loose: true,
  }))
  read(percent, (match) => ({ kind: 'percent', value: exact(of(match)) }))
  read(number, (match) => ({ kind: 'number', value: exact(of(match)) }))
  read(spelled, (match) => {
    const { amount: word = '', more = '', unit: many } = match.groups ?? {}
    const ones =
      more === ''
        ? 0
        : ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].indexOf(more.slice(1)) + 1
    const value = ((words[word.toLowerCase()] ?? 0) + ones) * (units[many ?? ''] ?? 1)
    return { kind: 'number', value: exact(value), loose: true }
  })
  return facts.sort((one, other) => one.start - other.start)
}
