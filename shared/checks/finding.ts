import type { Edition } from '../story/edition'

/** How much a finding matters: unfinished work and wrong words, a breach of house form, something to think about. */
export const severities = ['mustFix', 'shouldFix', 'consider'] as const
export type Severity = (typeof severities)[number]

export const builtInRules = [
  'unfinished',
  'doubleSpaces',
  'straightQuotes',
  'quoteAttribution',
  'dateForm',
  'timeForm',
  'numerals',
  'repeatedWords',
  'longSentence',
  'registeredNames',
  'nameVariants',
  'spelling',
  'unknownName',
] as const
export type BuiltInRule = (typeof builtInRules)[number]
/** A rule of the newsroom's own file carries the id it has there. */
export type RuleId = BuiltInRule | `house/${string}`

export type PassageKind =
  | 'headline'
  | 'dek'
  | 'datelinePlace'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'listItem'
  | 'caption'
  | 'credit'
  | 'alt'

/** A line of the article with its letters in one piece: the unit of checking. Line breaks in it are `\n`. */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  readonly text: string
}

/** Places are UTF-16 units in the passage's text, `end` past the last one. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly start: number
  readonly end: number
  /** The words between `start` and `end`. */
  readonly found: string
  /** What the rule's message tells, by name. */
  readonly args: Readonly<Record<string, string | number>>
  /** Texts that can stand in the place of `found`, the best first. */
  readonly suggestions: readonly string[]
  /** The newsroom's own words, where its rule says them. */
  readonly message?: Readonly<Record<Edition, string>>
}

/** What is found, before the words themselves are cut out of the passage. */
export type FindingAt = Omit<Finding, 'found' | 'args' | 'suggestions'> &
  Partial<Pick<Finding, 'args' | 'suggestions'>>

export const finding = (text: string, at: FindingAt): Finding => ({
  args: {},
  suggestions: [],
  ...at,
  found: text.slice(at.start, at.end),
})
