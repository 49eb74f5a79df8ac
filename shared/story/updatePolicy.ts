import { z } from 'zod'

/** `early` also gets what `stable` gets. */
export const updateRings = ['stable', 'early'] as const

/** What newsroom IT decided about updates; `electron/policy` fills it. */
export const updatePolicySchema = z.object({
  enabled: z.boolean(),
  /** The folder on the newsroom's server that holds releases and their signed manifests; null for none. */
  feed: z
    .url({ protocol: /^https$/ })
    .max(2000)
    .nullable(),
  ring: z.enum(updateRings),
  /** The Ed25519 key that releases are signed with: SPKI (RFC 8410), DER in Base64, so 60 characters. */
  publicKey: z
    .string()
    .regex(/^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/)
    .nullable(),
})
export type UpdatePolicy = z.infer<typeof updatePolicySchema>

/** Nothing is looked for until IT says so. */
export const noUpdates: UpdatePolicy = { enabled: false, feed: null, ring: 'stable', publicKey: null }
