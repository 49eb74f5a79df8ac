import { z } from 'zod'
import { peopleViewSchema, personIdSchema, personNamesSchema } from '../story/person'
import { roleSchema } from '../story/role'
import { call } from './contract'

export const personCalls = {
  'person:read': call(z.object({}), peopleViewSchema),
  /** Changes the profile of who is at the desk. Fails with `person/roleLocked`. */
  'person:change': call(z.object({ names: personNamesSchema, role: roleSchema }).partial(), peopleViewSchema),
  /** A new profile; its person is at the desk then. */
  'person:add': call(z.object({ names: personNamesSchema, role: roleSchema }), peopleViewSchema),
  /** Somebody else is at the desk. Fails with `person/notFound`. */
  'person:switch': call(z.object({ personId: personIdSchema }), peopleViewSchema),
  /** Fails with `person/notFound`, also for who is at the desk. */
  'person:remove': call(z.object({ personId: personIdSchema }), peopleViewSchema),
} as const
