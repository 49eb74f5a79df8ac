import type { Finding } from '../../../shared/checks/finding'
import { useLanguage, type Language } from '../../messages/MessagesProvider'
import { checksEn, type ChecksWords, type RuleArgs } from './en'
import { checksKo } from './ko'

export const checksWords: Record<Language, ChecksWords> = { en: checksEn, ko: checksKo }
export const useChecksWords = (): ChecksWords => checksWords[useLanguage()]

/** What a person reads about a finding; the newsroom's rules bring their own words. */
export function findingText(finding: Finding, language: Language): string {
  if (finding.message) return finding.message[language]
  const rules: Readonly<Record<string, (args: RuleArgs) => string>> = checksWords[language].rules
  return rules[finding.rule]?.(finding.args) ?? finding.rule
}
