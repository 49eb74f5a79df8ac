import { z } from 'zod'
import { otherEdition, type Edition } from './edition'
import { roleSchema } from './role'

export const personIdSchema = z.uuid()
const name = z.string().trim().max(80)
export const personNamesSchema = z.object({ en: name, ko: name })
export type PersonNames = z.infer<typeof personNamesSchema>

/** Someone who works at this desk. The id stays when names or role change, and stands in every audit trail. */
export const personSchema = z.object({ personId: personIdSchema, names: personNamesSchema, role: roleSchema })
export type Person = z.infer<typeof personSchema>

/** Who is at the desk, and who else has a profile here. */
export const peopleViewSchema = z.object({
  person: personSchema,
  people: z.array(personSchema),
  /** Newsroom IT has set the role of this computer; no profile changes it. */
  isRoleLocked: z.boolean(),
})
export type PeopleView = z.infer<typeof peopleViewSchema>

/** A name in the language of the reader, else in the other; empty where the person has given none. */
export const personName = (names: PersonNames, language: Edition): string =>
  names[language].trim() || names[otherEdition(language)].trim()
