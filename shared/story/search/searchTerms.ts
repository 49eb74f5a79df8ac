import { pairs, runsOf, type Run } from './searchTokens'
import { isWordStart } from './wordStarts'

/** One thing to be found: runs that follow one another with nothing but spaces and signs between them. */
export type SearchTerm = readonly Run[]

/** More than this nobody types; the rest of a pasted page would only cost time. */
const mostTerms = 12

/** The words of a search; what stands in quotation marks is one term. Empty where there is no letter or digit. */
export function searchTerms(search: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const [, phrase, word] of search.normalize('NFC').matchAll(/["“]([^"”]*)["”]?|([^\s"“]+)/gu)) {
    const runs = runsOf(phrase ?? word ?? '')
    if (runs.length > 0 && terms.length < mostTerms) terms.push(runs)
  }
  return terms
}

/** A term that is nothing but the short beginning of a word; else null. */
export function shortStart(term: SearchTerm): string | null {
  const [only, another] = term
  return only !== undefined && another === undefined && isWordStart(only.text, only.joined) ? only.text : null
}

/** A term in the language of FTS5. The last run may go on: a Latin word is found by its beginning, a lone syllable by the pair that it begins. */
export function matchTerm(term: SearchTerm): string {
  const tokens = term.flatMap((each, at) => {
    if (!each.joined) return [each.text]
    const all = pairs(each.text)
    return at === term.length - 1 && all.length > 1 ? all.slice(0, -1) : all
  })
  const last = term.at(-1)
  const open = last !== undefined && (!last.joined || [...last.text].length === 1)
  return `"${tokens.join(' ')}"${open ? ' *' : ''}`
}
