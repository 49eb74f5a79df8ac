import { z } from 'zod'
import { compileRule } from './compileRules'
import { houseRuleSchema, type HouseRule, type SkippedRule } from './houseRules'

/** Sorts the rules of a file into those that can be used and those that can't, each of these with its name and why. */
export function readHouseRules(
  file: string,
  rules: readonly unknown[],
): { rules: HouseRule[]; skipped: SkippedRule[] } {
  const usable = new Map<string, HouseRule>()
  const skipped: SkippedRule[] = []
  rules.forEach((given, at) => {
    const skip = (reason: SkippedRule['reason'], detail: string, rule = nameOf(given, at)): void =>
      void skipped.push({ file, rule, reason, detail })
    const parsed = houseRuleSchema.safeParse(given)
    if (!parsed.success) return skip('shape', z.prettifyError(parsed.error))
    const rule = parsed.data
    if (usable.has(rule.id)) return skip('twice', rule.id)
    try {
      if (compileRule(rule).pattern.test('')) return skip('matchesNothing', rule.pattern)
    } catch (error) {
      return skip('pattern', error instanceof Error ? error.message : String(error))
    }
    usable.set(rule.id, rule)
  })
  return { rules: [...usable.values()], skipped }
}

const nameOf = (given: unknown, at: number): string =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string'
    ? given.id
    : `no. ${at + 1}`
