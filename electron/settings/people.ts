import { randomUUID } from 'node:crypto'
import type { PeopleView, Person, PersonNames } from '../../shared/story/person'
import { roles, type Role } from '../../shared/story/role'
import { failed, success, type Result } from '../../shared/result'
import type { SettingsRoom } from './settingsRoom'

export interface PeopleOptions {
  readonly settings: Pick<SettingsRoom, 'view' | 'change'>
  /** The role that newsroom IT has set for this computer, or null. */
  readonly policyRole: () => Role | null
  /**
   * Asks outside the page, where no message can answer, whether someone may from now on do more than who is at the desk.
   * `name` is empty where the person has given none.
   */
  readonly mayRaise: (name: PersonNames, role: Role) => Promise<boolean>
  readonly onChanged: () => void
}

/** The profiles of this desk, and who is at it now. One person alone may do everything until someone says otherwise. */
export function people({ settings, policyRole, mayRaise, onChanged }: PeopleOptions) {
  const nobody: Person = { personId: randomUUID(), names: { en: '', ko: '' }, role: 'admin' }

  /** Where settings can't be kept, someone is at the desk all the same. */
  function all(): readonly Person[] {
    const kept = settings.view().settings.people
    if (kept.length > 0) return kept
    settings.change({ people: [nobody], personId: nobody.personId })
    return [nobody]
  }
  const withPolicy = (person: Person): Person => ({ ...person, role: policyRole() ?? person.role })

  function current(): Person {
    const known = all()
    const { personId } = settings.view().settings
    return withPolicy(known.find((person) => person.personId === personId) ?? known[0] ?? nobody)
  }

  const view = (): PeopleView => ({
    person: current(),
    people: all().map(withPolicy),
    isRoleLocked: policyRole() !== null,
  })

  function kept(change: { people?: Person[]; personId?: string }): Result<PeopleView> {
    const changed = settings.change(change)
    if (!changed.ok) return changed
    onChanged()
    return success(view())
  }
  const notFound = (personId: string): Result<never> => failed({ kind: 'person/notFound', personId })

  const isHigher = (role: Role) => roles.indexOf(role) > roles.indexOf(current().role)
  const allowed = async (names: PersonNames, role: Role): Promise<boolean> =>
    !isHigher(role) || (await mayRaise(names, role))
  const unchanged = () => success(view())

  return {
    current,
    role: (): Role => current().role,
    view,
    /**
     * Changes who is at the desk: names, and the role where policy leaves it open. A higher role is asked about; not allowed,
     * everything stays as it is. Fails with `person/roleLocked`.
     */
    async change({
      names,
      role,
    }: {
      names?: PersonNames | undefined
      role?: Role | undefined
    }): Promise<Result<PeopleView>> {
      if (role !== undefined && policyRole() !== null)
        return failed({ kind: 'person/roleLocked', role: current().role })
      const { personId, names: before } = current()
      if (role !== undefined && !(await allowed(names ?? before, role))) return unchanged()
      return kept({
        people: all().map((person) =>
          person.personId === personId
            ? { ...person, names: names ?? person.names, role: role ?? person.role }
            : person,
        ),
      })
    },
    /** A new profile, and its person at the desk. A role above the present one is asked about. */
    async add(names: PersonNames, role: Role): Promise<Result<PeopleView>> {
      if (!(await allowed(names, role))) return unchanged()
      const added: Person = { personId: randomUUID(), names, role }
      return kept({ people: [...all(), added], personId: added.personId })
    },
    /** Somebody else is at the desk now. A role above the present one is asked about. Fails with `person/notFound`. */
    async switchTo(personId: string): Promise<Result<PeopleView>> {
      const next = all().find((person) => person.personId === personId)
      if (next === undefined) return notFound(personId)
      const { names, role } = withPolicy(next)
      return (await allowed(names, role)) ? kept({ personId }) : unchanged()
    },
    /** Takes the profile of somebody who is not at the desk away; what they did stays in every audit trail. */
    remove(personId: string): Result<PeopleView> {
      if (personId === current().personId || !all().some((person) => person.personId === personId))
        return notFound(personId)
      return kept({ people: all().filter((person) => person.personId !== personId) })
    },
  }
}
export type People = ReturnType<typeof people>
