import type { Edition } from '../../story/edition'
import { finding, type Finding, type Passage } from '../finding'
import { jamoDistance } from './jamoDistance'
import { isFamilyName, romanisationKey } from './romanisation'

/** A name as it stands in a passage. */
export interface NameAt {
  readonly name: string
  readonly start: number
}

/** A run of capitalised words, hyphens allowed. */
const capitalised =
  /(?<![\p{L}\p{N}.-])\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*(?:[ \u00a0]\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*)*/gu
const korean =
  /(?<![가-힣])(?<name>[가-힣]{2,4}) (?:국무위원장|위원장|대통령|총리|장관|차관|의원|대표|교수|기자|감독|선수|회장|사장|시장|지사|총장|대변인|국장|원장|박사|작가|씨)/gu

/** The names of one passage, for the comparison over the whole story. */
export function namesIn(text: string, edition: Edition): NameAt[] {
  if (edition === 'ko')
    return [...text.matchAll(korean)].map((match) => ({
      name: match.groups?.['name'] ?? '',
      start: match.index,
    }))
  return [...text.matchAll(capitalised)].flatMap(({ 0: run, index }) => {
    const words = [...run.matchAll(/[^ \u00a0]+/gu)]
    return words.flatMap((word, at): NameAt[] => {
      const given = words.slice(at + 1, word[0].includes('-') ? at + 1 : at + 3)
      const last = given.find(({ 0: one }) => one.includes('-')) ?? given.at(-1)
      // A family name with one hyphenated or up to two given names; else a long word, as of a place.
      if (isFamilyName(word[0]) && last !== undefined)
        return [{ name: run.slice(word.index, last.index + last[0].length), start: index + word.index }]
      const part = words.slice(Math.max(0, at - 2), at).some(({ 0: before }) => isFamilyName(before))
      return part || word[0].length < longEnough ? [] : [{ name: word[0], start: index + word.index }]
    })
  })
}
const longEnough = 6

const isVariant = (one: string, other: string, edition: Edition): boolean => {
  if (edition === 'ko')
    return one.length === other.length && one.length >= 3 && jamoDistance(one, other) === 1
  return romanisationKey(one) === romanisationKey(other)
}

/**
 * The same name spelled two ways in one story: the rarer spelling is found, each time, with the other one suggested; of
 * two equally frequent ones the later. Gives findings by passage id.
 */
export function nameVariants(
  passages: readonly Passage[],
  namesOf: (passage: Passage) => readonly NameAt[],
  edition: Edition,
): Map<string, Finding[]> {
  const counts = new Map<string, number>()
  for (const passage of passages)
    for (const { name } of namesOf(passage)) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Frequent first; a Map keeps the order of first appearance among equals.
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name)
  const better = new Map<string, string>()
  const group = (name: string): string => (edition === 'en' ? romanisationKey(name) : `${name.length}`)
  for (const alike of groupBy(ranked, group).values())
    alike.forEach((name, at) => {
      const first = alike.slice(0, at).find((other) => !better.has(other) && isVariant(name, other, edition))
      if (first !== undefined) better.set(name, first)
    })
  const found = new Map<string, Finding[]>()
  if (better.size === 0) return found
  for (const passage of passages) {
    const here = namesOf(passage).flatMap(({ name, start }) => {
      const other = better.get(name)
      if (other === undefined) return []
      return [
        finding(passage.text, {
          rule: 'nameVariants',
          severity: 'shouldFix',
          start,
          end: start + name.length,
          args: { other },
          suggestions: [other],
        }),
      ]
    })
    if (here.length > 0) found.set(passage.id, here)
  }
  return found
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
