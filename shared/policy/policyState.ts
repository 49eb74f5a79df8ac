import { z } from 'zod'
import { policyOriginSchema } from './policy'

/** What the window says of the policy. */
export const policyStateSchema = z.object({
  /** Null where this computer has none. */
  origin: policyOriginSchema.nullable(),
  /** What is wrong with it, one line each, in IT's words: key and reason. */
  problems: z.array(z.string()),
  /** Something of it could not be read, so that publishing is closed until it is mended. */
  isClosed: z.boolean(),
})
export type PolicyState = z.infer<typeof policyStateSchema>
