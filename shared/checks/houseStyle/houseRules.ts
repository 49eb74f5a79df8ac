import { z } from 'zod'
import { severities } from '../finding'

export const houseRuleSchema = z.object({
  /** Unique in its file; said where the rule can't be used. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  /** A JavaScript regular expression, read with the flags `u` and, unless `matchCase`, `i`. */
  pattern: z.string().min(1).max(400),
  matchCase: z.boolean().default(false),
  message: z.object({ en: z.string().min(1).max(300), ko: z.string().min(1).max(300) }),
  /** What can stand in its place, the best first; `$1` and `$<name>` are filled from the match. */
  suggestions: z.array(z.string().max(200)).max(8).default([]),
  severity: z.enum(severities),
})
export type HouseRule = z.infer<typeof houseRuleSchema>

/** `en.json` or `ko.json` of the house style. Rules are judged one by one, so that a bad one doesn't cost the others. */
export const houseStyleFileSchema = z.object({
  /** Longest sentence that is let pass: words in English, letters without spaces in Korean. */
  longestSentence: z.int().min(10).max(1000).optional(),
  rules: z.array(z.unknown()).max(2000),
})

/** A rule that can't be used, and why. */
export const skippedRuleSchema = z.object({
  file: z.string(),
  rule: z.string(),
  reason: z.enum(['shape', 'pattern', 'matchesNothing', 'twice']),
  detail: z.string(),
})
export type SkippedRule = z.infer<typeof skippedRuleSchema>
