import type { HouseRule } from './houseRules'

export interface CompiledRule {
  readonly rule: HouseRule
  readonly pattern: RegExp
}

/** Throws `SyntaxError` where the pattern is none; the files are read with that in mind (`readHouseRules`). */
export const compileRule = (rule: HouseRule): CompiledRule => ({
  rule,
  pattern: new RegExp(rule.pattern, rule.matchCase ? 'gu' : 'giu'),
})
