import { z } from 'zod'

/** Where a secret lasts: the system's key store, behind a passphrase of this desk, or until Dateline ends. */
export const secretPlaces = ['keyStore', 'vault', 'sitting'] as const
export const secretPlaceSchema = z.enum(secretPlaces)
export type SecretPlace = z.infer<typeof secretPlaceSchema>

/** What the window may know of secrets: never one itself. */
export const credentialsViewSchema = z.object({
  /** False where this system has no real key store; nothing is then kept without asking. */
  hasKeyStore: z.boolean(),
  vault: z.enum(['none', 'locked', 'open']),
  /** Newsroom IT allows the key store only. */
  keyStoreOnly: z.boolean(),
  /** Where the secret of each connection is; `locked` is behind the passphrase. One left out has none. */
  secrets: z.record(z.string(), z.enum([...secretPlaces, 'locked'])),
})
export type CredentialsView = z.infer<typeof credentialsViewSchema>
