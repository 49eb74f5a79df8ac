import type { Edition } from '../../story/edition'
import type { PassageCheck } from '../checkContext'
import { nameForms, type NameForms } from '../names/nameForms'
import type { KnownName } from '../names/namesRegister'
import { matches } from '../text/matches'

/** The register is compiled once for as long as it is in use. */
const compiled = new WeakMap<readonly KnownName[], Partial<Record<Edition, NameForms>>>()

function formsOf(names: readonly KnownName[], edition: Edition): NameForms {
  const known = compiled.get(names) ?? {}
  const forms = known[edition] ?? nameForms(names, edition)
  compiled.set(names, { ...known, [edition]: forms })
  return forms
}

export const registeredNames: PassageCheck = (passage, { names, edition }) => {
  const { pattern, houseForm } = formsOf(names, edition)
  if (pattern === null) return []
  return matches(passage, pattern, ({ 0: found }) => {
    const name = houseForm(found)
    // A headline in capitals spells nothing wrong, and a lower-case run of letters is no name.
    if (name === null || name === found.normalize('NFC')) return null
    if (edition === 'en' && (found === found.toLowerCase() || found === name.toUpperCase())) return null
    return { rule: 'registeredNames', severity: 'mustFix', args: { name }, suggestions: [name] }
  })
}
