import type { PassageCheck } from '../checkContext'
import type { Passage } from '../finding'
import { matches } from '../text/matches'
import { anyMonth } from '../text/months'
import { beginsSentence } from '../text/sentences'
import { koreanAmount } from '../text/koreanAmount'

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const breach = (suggestion: string) =>
  ({ rule: 'numerals', severity: 'consider', args: { form: suggestion }, suggestions: [suggestion] }) as const

/** Ages, sums, measures, times and scores keep figures, whatever their size (AP). */
const keepsFigure =
  /^(?:percent|per cent|percentage|million|billion|trillion|a\.m|p\.m|am|pm|degrees?|miles?|kilomet\w+|met(?:er|re)s?|centimet\w+|feet|foot|inch(?:es)?|yards?|acres?|hectares?|tons?|tonnes?|pounds?|ounces?|kilograms?|kg|km|cm|mm|grams?|lit(?:er|re)s?|cents?|dollars?|euros?|won|yen|yuan|magnitude|years? old|to \d|and \d|or \d|of \d|x)\b/iu
const namedBefore = new RegExp(
  `(?:${anyMonth}|No\\.|Nos\\.|[Nn]umber|[Cc]hapter|[Rr]oom|[Rr]oute|[Pp]ages?|[Ss]ection|[Aa]rticle|[Gg]roup|[Pp]hase|[Ll]evel|[Tt]ype|[Ff]ormula|[Pp]art|[Gg]rade|[Gg]ate|[Cc]hannel|[Ll]ine|[Pp]ier|[Ss]tep|[Tt]able|[Ff]igure|age|aged|magnitude|[Rr]esolution|[Vv]olume|[Vv]ol\\.|[Ee]pisode|[Ss]eason|[Dd]istrict|[Uu]nit|[Tt]rack|[Pp]latform|to|and|or|by|of|\\d)\\s+$`,
  'u',
)
const figure = /(?<![\p{L}\p{N}$€£¥₩#.,:/+×-–—])[1-9](?= \p{Ll})/gu
const roundMillions = /(?<![\p{N}.,$€£¥₩])(?<amount>[1-9]\d{0,2}(?:,\d{3}){2,3})(?![\p{N},.]\d|-)/gu
const spelled = new RegExp(
  `(?<![\\p{L}-])(?:(?<tens>${tens.join('|')})(?:-(?<ones>${small.join('|')}))?|(?<teens>${teens.join('|')}))(?![\\p{L}-]|'s| or| to one)`,
  'gu',
)

const english = (passage: Passage) => [
  ...matches(passage, figure, (match) => {
    const after = passage.text.slice(match.index + 2)
    const before = passage.text.slice(0, match.index)
    if (keepsFigure.test(after) || namedBefore.test(before)) return null
    const word = small[Number(match[0]) - 1] ?? match[0]
    return breach(
      beginsSentence(passage.text, match.index) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word,
    )
  }),
  ...matches(passage, spelled, (match) => {
    if (beginsSentence(passage.text, match.index)) return null
    const { tens: ten = '', ones = '', teens: teen = '' } = match.groups ?? {}
    return breach(
      String(teen === '' ? (tens.indexOf(ten) + 2) * 10 + small.indexOf(ones) + 1 : teens.indexOf(teen) + 10),
    )
  }),
  ...matches(passage, roundMillions, (match) => {
    const amount = Number(match[0].replaceAll(',', ''))
    const [unit, name] = amount >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
    const many = amount / unit
    // Exact counts stay as they are counted.
    return Math.round(many * 100) / 100 === many ? breach(`${many} ${name}`) : null
  }),
]

const longFigure =
  /(?<![\p{Script=Latin}\p{N}$€£¥₩.,:/#-])(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{4,})(?![\p{Script=Latin}\p{N}:/-]|[.,]\d)/gu
const mixed = /(?<![\p{N}.,])(?<many>[1-9])(?<place>백|천)(?<unit>만|억)(?=\s?\p{L}|\s|$)/gu

const korean = (passage: Passage) => [
  ...matches(passage, longFigure, (match) => {
    const amount = Number(match[0].replaceAll(',', ''))
    return amount < 10_000 ? null : breach(koreanAmount(amount))
  }),
  ...matches(passage, mixed, (match) => {
    const { many = '', place = '', unit = '' } = match.groups ?? {}
    return breach(`${many}${place === '백' ? '00' : '000'}${unit}`)
  }),
]

/** English spells one to nine and counts round millions in words; Korean counts by 만 and 억. */
export const numerals: PassageCheck = (passage, { edition }) =>
  passage.kind === 'credit' ? [] : edition === 'en' ? english(passage) : korean(passage)
