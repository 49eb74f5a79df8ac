import { dateValue, exact, factReader, timeValue, type Fact } from './fact'

const places: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2, 십: 10 }
const currencies: Readonly<Record<string, string>> = {
  달러: 'USD',
  유로: 'EUR',
  파운드: 'GBP',
  원: 'KRW',
  엔: 'JPY',
  위안: 'CNY',
}
const native: Readonly<Record<string, number>> = {
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  스무: 20,
}
/** `1만2000`, `1억 5000만`, `3.5조`, `2천만`, `12,000`: figures with the places that follow them. */
const amount = '\\d[\\d,]*(?:\\.\\d+)?(?:\\s?[조억만천백](?:\\s?(?=\\d))?(?:\\d[\\d,]*(?:\\.\\d+)?)?)*'
const counters = '명|사람|개|곳|차례|번|살|마리|대|척|가지|달|시간|채|권|장|건|쪽|주|집|배|팀|편|줄'

const money = new RegExp(
  `(?<!\\p{N})(?<amount>${amount})\\s?(?:여\\s?)?(?:미국\\s|미\\s)?(?<currency>달러|유로|파운드|원|엔|위안)(?!\\s?(?:장|칙))`,
  'gu',
)
const date = /(?:(?<year>(?:19|20)\d\d)년\s?)?(?<!\d)(?<month>1[0-2]|0?[1-9])월\s?(?<day>[0-3]?\d)일/gu
const time =
  /(?:(?<half>오전|오후|새벽|아침|낮|저녁|밤)\s?)?(?<!\p{N})(?<hour>2[0-4]|1?\d)시(?!간|즌|드)(?:\s?(?<minute>[0-5]?\d)분|\s?(?<thirty>반))?/gu
const nativeTime =
  /(?:(?<half>오전|오후|새벽|아침|낮|저녁|밤)\s?)?(?<!\p{L})(?<hour>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열한|열두|열) 시(?:\s?(?<minute>[0-5]?\d)분)?/gu
const noon = /(?<!\p{L})(?<word>정오|자정)/gu
const percent = /(?<![\p{N}.,])(?<amount>\d[\d,]*(?:\.\d+)?)\s?(?:%p?|퍼센트|프로)/gu
const number = new RegExp(`(?<![\\p{Script=Latin}\\p{N}.,:/-])(?<amount>${amount})(?![\\p{N}:/])`, 'gu')
const counted = new RegExp(
  `(?<!\\p{L})(?<amount>${Object.keys(native)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\s?(?:${counters})`,
  'gu',
)

/** `1억5000만` as 150000000: each place multiplies what stands before it. */
export function koreanNumber(written: string): number {
  let sum = 0
  let small = 0
  let pending: number | null = null
  for (const [part] of written.matchAll(/\d[\d,]*(?:\.\d+)?|[조억만천백십]/gu)) {
    const place = places[part]
    if (place === undefined) pending = Number(part.replaceAll(',', ''))
    else if (place < 1e4) {
      small += (pending ?? 1) * place
      pending = null
    } else {
      sum += (small + (pending ?? (small === 0 ? 1 : 0))) * place
      small = 0
      pending = null
    }
  }
  return sum + small + (pending ?? 0)
}

const halfOf = (word: string | undefined, hour: number): 'am' | 'pm' | null => {
  if (word === undefined) return null
  if (word === '오후' || word === '저녁' || word === '낮') return 'pm'
  if (word === '밤') return hour >= 6 && hour < 12 ? 'pm' : 'am'
  return 'am'
}

/** Numbers, percentages, sums, dates and times of a Korean text. */
export function koreanFacts(text: string): Fact[] {
  const { facts, read } = factReader(text)
  read(money, ({ groups = {} }) => ({
    kind: 'money',
    value: `${exact(koreanNumber(groups['amount'] ?? ''))} ${currencies[groups['currency'] ?? ''] ?? ''}`,
  }))
  read(date, ({ groups = {} }) => ({
    kind: 'date',
    value: dateValue(Number(groups['month']), Number(groups['day']), groups['year']),
  }))
  read(time, ({ groups = {} }) => {
    const hour = Number(groups['hour'])
    const minute = groups['thirty'] === undefined ? Number(groups['minute'] ?? 0) : 30
    return { kind: 'time', value: timeValue(hour, minute, halfOf(groups['half'], hour)) }
  })
  read(nativeTime, ({ groups = {} }) => {
    const hour = groups['hour'] === '한' ? 1 : (native[groups['hour'] ?? ''] ?? 0)
    const half = halfOf(groups['half'], hour)
    // Without a half of the day `아홉 시` is nine in the morning or at night: it matches either.
    return { kind: 'time', value: timeValue(hour, Number(groups['minute'] ?? 0), half), loose: half === null }
  })
  read(noon, ({ groups = {} }) => ({
    kind: 'time',
    value: groups['word'] === '정오' ? '12:00' : '0:00',
    loose: true,
  }))
  read(percent, ({ groups = {} }) => ({
    kind: 'percent',
    value: exact(Number((groups['amount'] ?? '').replaceAll(',', ''))),
  }))
  read(number, ({ groups = {} }) => ({ kind: 'number', value: exact(koreanNumber(groups['amount'] ?? '')) }))
  read(counted, ({ groups = {} }) => ({
    kind: 'number',
    value: exact(native[groups['amount'] ?? ''] ?? 0),
    loose: true,
  }))
  return facts.sort((one, other) => one.start - other.start)
}
