import { failed, type Result } from '../../shared/result'
import { roles, type Role } from '../../shared/story/role'

/** Does what is asked only where who is at the desk may: the role is main's own knowledge, at the moment of the call. */
export const forRole =
  (role: () => Role) =>
  async <T>(needed: 'editor' | 'admin', work: () => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    roles.indexOf(role()) < roles.indexOf(needed) ? failed({ kind: 'person/roleTooLow', needed }) : work()
