import type { Edition } from '../../story/edition'
import type { KnownName } from './namesRegister'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

/** Every way to write a name of the register that is not the house's own, each with the name it should read. */
export interface NameForms {
  /** Any spelling, right or wrong; null where the register is empty. */
  readonly pattern: RegExp | null
  readonly houseForm: (found: string) => string | null
}

const loose = (found: string): string =>
  found
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s‐-–-]+/gu, '')

/** One pattern for the whole register: its cost in a passage doesn't grow with the names. */
export function nameForms(names: readonly KnownName[], edition: Edition): NameForms {
  const house = new Map<string, string>()
  const own = new Set(names.map((name) => name[edition]))
  for (const name of names)
    for (const form of [name[edition], ...(edition === 'en' ? name.enOther : name.koOther)])
      if (!own.has(form) || form === name[edition]) house.set(loose(form), name[edition])
  if (house.size === 0) return { pattern: null, houseForm: () => null }
  const gap = '[\\s‐-–-]{0,2}'
  const forms = [...house.keys()].sort((one, other) => other.length - one.length)
  const spelled = forms.map((form) => [...form].map(escaped).join(gap))
  return {
    pattern:
      edition === 'en'
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
        : new RegExp(`(?<!\\p{L})(?:${spelled.join('|')})`, 'gu'),
    houseForm: (found) => house.get(loose(found)) ?? null,
  }
}
