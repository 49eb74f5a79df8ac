import { longestSentences, type CheckContext } from '../../../shared/checks/checkContext'
import { checkPassage } from '../../../shared/checks/checkPassage'
import type { BuiltInRule, PassageKind } from '../../../shared/checks/finding'
import type { KnownName } from '../../../shared/checks/names/namesRegister'
import type { Edition } from '../../../shared/story/edition'

export const register: KnownName[] = [
  { en: 'Kim Jong Un', ko: '김정은', enOther: ['Kim Jung Un'], koOther: ['김정운'] },
  { en: 'Busan', ko: '부산', enOther: ['Pusan'], koOther: [] },
]

export const contextOf = (edition: Edition, names: readonly KnownName[] = register): CheckContext => ({
  edition,
  names,
  longestSentence: longestSentences[edition],
})

interface Given {
  readonly kind?: PassageKind
  readonly previous?: string
}

/** What one rule finds in a line: the words found and what should stand there instead. */
export const found = (
  rule: BuiltInRule,
  edition: Edition,
  text: string,
  { kind = 'paragraph', previous }: Given = {},
): [found: string, ...suggestions: string[]][] =>
  checkPassage({ id: 'p', kind, text }, contextOf(edition), previous ?? null)
    .filter((finding) => finding.rule === rule)
    .map((finding) => [finding.found, ...finding.suggestions])
