import { editions, otherEdition, type Edition } from '../../story/edition'
import type { Article } from '../../story/story'
import { articlePassages, type Place } from '../articlePassages'
import { nameForms } from '../names/nameForms'
import type { KnownName } from '../names/namesRegister'
import { englishFacts } from './englishFacts'
import type { Fact } from './fact'
import { koreanFacts } from './koreanFacts'

export interface FactInArticle extends Fact {
  readonly place: Place
}

/** A fact that one edition tells and the other doesn't. */
export interface Disagreement {
  readonly edition: Edition
  readonly fact: FactInArticle
  /** A fact of the same kind that the other edition has instead, where one is left over; as likely the mistake as a guess. */
  readonly instead: FactInArticle | null
}

type Text = Pick<Article, 'headline' | 'dek' | 'datelinePlace' | 'body'>
type BothArticles = Readonly<Record<Edition, Text>>

/**
 * Numbers, percentages, sums (million and billion against 만 and 억), dates, times and the register's names that the two
 * editions of a story tell differently. How often a fact is told doesn't matter. An edition without any text is not compared.
 */
export function compareEditions(articles: BothArticles, names: readonly KnownName[]): Disagreement[] {
  const facts = {
    en: factsOf(articles.en, 'en', names),
    ko: factsOf(articles.ko, 'ko', names),
  }
  if (articles.en.body.length === 0 || articles.ko.body.length === 0) return []
  const missing = {
    en: facts.en.filter((fact) => !facts.ko.some((other) => agree(fact, other))),
    ko: facts.ko.filter((fact) => !facts.en.some((other) => agree(fact, other))),
  }
  return editions.flatMap((edition) => {
    const left = [...missing[otherEdition(edition)]]
    return firstOfEach(missing[edition]).map((fact): Disagreement => {
      const at = left.findIndex((other) => other.kind === fact.kind && fact.kind !== 'name')
      return { edition, fact, instead: at < 0 ? null : (left.splice(at, 1)[0] ?? null) }
    })
  })
}

function factsOf(article: Text, edition: Edition, names: readonly KnownName[]): FactInArticle[] {
  const read = edition === 'en' ? englishFacts : koreanFacts
  const { pattern, houseForm } = nameForms(names, edition)
  return articlePassages(article)
    .filter(({ passage }) => passage.kind !== 'credit')
    .flatMap(({ place, passage: { text } }) => {
      const known = pattern === null ? [] : [...text.matchAll(pattern)]
      const found = known.map((match): Fact => {
        const name = houseForm(match[0])
        return {
          kind: 'name',
          value: names.find((one) => one[edition] === name)?.en ?? '',
          shown: match[0],
          start: match.index,
          end: match.index + match[0].length,
          loose: false,
        }
      })
      return [...read(text), ...found].map((fact) => ({ ...fact, place }))
    })
}

/** A date without a year agrees with the same day of any year, a clock time without its half of the day with either. */
function agree(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return numberLike(one) && numberLike(other) && one.value === other.value
  if (one.value === other.value) return true
  if (one.kind === 'date')
    return withoutYear(one) === withoutYear(other) && (one.value.length < 6 || other.value.length < 6)
  return one.kind === 'time' && (one.loose || other.loose) && onTheDial(one) === onTheDial(other)
}

/** `3 years` and `세 번`, `50 percent` against `50`: what counts is the figure. */
const numberLike = ({ kind }: Fact): boolean => kind === 'number' || kind === 'percent'
const withoutYear = ({ value }: Fact): string => value.split('-').slice(-2).join('-')
const onTheDial = ({ value }: Fact): string => {
  const [hour = '', minute = ''] = value.split(':')
  return `${Number(hour) % 12}:${minute}`
}

const firstOfEach = (facts: readonly FactInArticle[]): FactInArticle[] =>
  facts.filter(
    (fact, at) => facts.findIndex((other) => other.kind === fact.kind && other.value === fact.value) === at,
  )
