import { otherEdition, type Edition } from './edition'
import type { Byline } from './story'

/** The names an edition prints, in order; a name without a form in this edition stands in the other one. */
export const bylineNames = (bylines: readonly Byline[], edition: Edition): string[] =>
  bylines
    .map((byline) => byline[edition].trim() || byline[otherEdition(edition)].trim())
    .filter((name) => name !== '')

/** `by A, B and C`; in Korean `A·B·C 기자`. Empty without a name. */
export function bylineNamesText(names: readonly string[], edition: Edition): string {
  if (names.length === 0) return ''
  if (edition === 'ko') {
    const joined = names.join('·')
    // Someone who writes the title with the name has written it.
    return joined.endsWith('기자') ? joined : `${joined} 기자`
  }
  return `by ${names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`
}
