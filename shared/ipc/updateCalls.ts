import { z } from 'zod'
import { updateViewSchema } from '../story/updateState'
import { call } from './contract'

export const updateCalls = {
  'update:read': call(z.object({}), updateViewSchema),
  /** Looks for a release and fetches it; asks nobody where IT has set no feed. Trouble is in the state that comes back. */
  'update:look': call(z.object({}), updateViewSchema),
  /** Puts in what was fetched, or waits until the desk is at rest. */
  'update:install': call(z.object({}), updateViewSchema),
  /** Waits no more. */
  'update:postpone': call(z.object({}), updateViewSchema),
} as const
