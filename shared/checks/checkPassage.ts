import { dateForm } from './builtIn/dateForm'
import { doubleSpaces } from './builtIn/doubleSpaces'
import { longSentence } from './builtIn/longSentence'
import { numerals } from './builtIn/numerals'
import { quoteAttribution } from './builtIn/quoteAttribution'
import { registeredNames } from './builtIn/registeredNames'
import { repeatedWords } from './builtIn/repeatedWords'
import { straightQuotes } from './builtIn/straightQuotes'
import { timeForm } from './builtIn/timeForm'
import { unfinished } from './builtIn/unfinished'
import type { CheckContext, PassageCheck } from './checkContext'
import type { Finding, Passage } from './finding'

const checks: readonly PassageCheck[] = [
  unfinished,
  doubleSpaces,
  straightQuotes,
  quoteAttribution,
  dateForm,
  timeForm,
  numerals,
  repeatedWords,
  longSentence,
  registeredNames,
]

/** What the built-in checks find in one passage, in its order. `previous` is the text of the passage above, if any. */
export const checkPassage = (passage: Passage, context: CheckContext, previous: string | null): Finding[] =>
  passage.text.trim() === '' ? [] : inOrder(checks.flatMap((check) => check(passage, context, previous)))

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => one.start - other.start || one.end - other.end)
