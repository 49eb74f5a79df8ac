import { finding, type Finding, type Passage } from '../finding'
import type { CompiledRule } from './compileRules'

/**
 * What the newsroom's own rules find. Their patterns are theirs: nobody promises that they end in time, so this runs only
 * where it can be stopped (the checks worker).
 */
export const houseFindings = ({ text }: Passage, rules: readonly CompiledRule[]): Finding[] =>
  rules.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)]
      .filter((match) => match[0] !== '')
      .map((match) =>
        finding(text, {
          rule: `house/${rule.id}`,
          severity: rule.severity,
          start: match.index,
          end: match.index + match[0].length,
          message: rule.message,
          suggestions: rule.suggestions
            .map((suggestion) => filledIn(suggestion, match))
            .filter((suggestion) => suggestion !== match[0]),
        }),
      ),
  )

const filledIn = (suggestion: string, match: RegExpExecArray): string =>
  suggestion.replace(/\$(?:(\d)|<(\w+)>)/gu, (_found, digit: string | undefined, name: string | undefined) =>
    digit === undefined ? (match.groups?.[name ?? ''] ?? '') : (match[Number(digit)] ?? ''),
  )
