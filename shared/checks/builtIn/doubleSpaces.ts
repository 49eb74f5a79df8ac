import type { PassageCheck } from '../checkContext'
import { matches } from '../text/matches'

export const doubleSpaces: PassageCheck = (passage) =>
  matches(passage, /(?<=\S)[ \u00a0]{2,}(?=\S)/gu, () => ({
    rule: 'doubleSpaces',
    severity: 'shouldFix',
    suggestions: [' '],
  }))
