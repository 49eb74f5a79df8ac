import { randomBytes } from 'node:crypto'
import type { CredentialsView, SecretPlace } from '../../shared/publishing/credentials'
import { assertNever, failed, success, type Result } from '../../shared/result'
import type { CredentialsFile, Kept } from './credentialsFile'
import type { KeyStore } from './keyStore'
import { seal, unseal, vaultKey } from './sealedSecret'

export interface CredentialsOptions {
  readonly file: CredentialsFile
  readonly keyStore: KeyStore
  /** Newsroom IT allows the key store and nothing else. */
  readonly keyStoreOnly: boolean
  /** A secret came, went or can be read now. */
  readonly onChanged: () => void
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64')
const sealedCheck = 'Dateline vault'

/**
 * Passwords and keys of connections. They come in and are used here; no call of the window gives one back. Without a real key
 * store nothing is kept by itself: behind a passphrase, or in memory until Dateline ends.
 */
export function credentials({ file, keyStore, keyStoreOnly, onChanged }: CredentialsOptions) {
  const sitting = new Map<string, string>()
  let openKey: Buffer | null = null
  let isReal: Promise<boolean> | null = null
  const hasKeyStore = () => (isReal ??= keyStore.isReal())

  const without = (secrets: Record<string, string>, connectionId: string) =>
    Object.fromEntries(Object.entries(secrets).filter(([id]) => id !== connectionId))
  const withoutSecret = (kept: Kept, connectionId: string): Kept => ({
    keyStore: without(kept.keyStore, connectionId),
    vault: kept.vault && { ...kept.vault, secrets: without(kept.vault.secrets, connectionId) },
  })

  function forget(connectionId: string): void {
    sitting.delete(connectionId)
    file.write(withoutSecret(file.read(), connectionId))
    onChanged()
  }

  return {
    async view(): Promise<CredentialsView> {
      const { keyStore: inStore, vault } = file.read()
      const behind = openKey === null ? 'locked' : 'vault'
      return {
        hasKeyStore: await hasKeyStore(),
        vault: vault === null ? 'none' : openKey === null ? 'locked' : 'open',
        keyStoreOnly,
        secrets: {
          ...Object.fromEntries(Object.keys(vault?.secrets ?? {}).map((id) => [id, behind] as const)),
          ...Object.fromEntries(Object.keys(inStore).map((id) => [id, 'keyStore'] as const)),
          ...Object.fromEntries([...sitting.keys()].map((id) => [id, 'sitting'] as const)),
        },
      }
    },

    /** Fails with `credentials/noKeyStore`, `credentials/keyStoreOnly`, `credentials/locked`. */
    async keep(connectionId: string, secret: string, place: SecretPlace): Promise<Result<null>> {
      if (keyStoreOnly && place !== 'keyStore') return failed({ kind: 'credentials/keyStoreOnly' })
      const kept = withoutSecret(file.read(), connectionId)
      switch (place) {
        case 'keyStore': {
          if (!(await hasKeyStore())) return failed({ kind: 'credentials/noKeyStore' })
          const sealed = base64(await keyStore.encrypt(secret))
          file.write({ ...kept, keyStore: { ...kept.keyStore, [connectionId]: sealed } })
          sitting.delete(connectionId)
          break
        }
        case 'vault': {
          if (kept.vault === null || openKey === null) return failed({ kind: 'credentials/locked' })
          const sealed = base64(seal(openKey, secret, connectionId))
          const secrets = { ...kept.vault.secrets, [connectionId]: sealed }
          file.write({ ...kept, vault: { ...kept.vault, secrets } })
          sitting.delete(connectionId)
          break
        }
        case 'sitting':
          file.write(kept)
          sitting.set(connectionId, secret)
          break
        default:
          return assertNever(place)
      }
      onChanged()
      return success(null)
    },

    /** For connectors in main only. Null where none is at hand: never given, for an earlier sitting, or locked. */
    async read(connectionId: string): Promise<string | null> {
      const here = sitting.get(connectionId)
      if (here !== undefined) return here
      const { keyStore: inStore, vault } = file.read()
      const stored = inStore[connectionId]
      if (stored !== undefined) return keyStore.decrypt(bytesOf(stored)).catch(() => null)
      const sealed = vault?.secrets[connectionId]
      return sealed === undefined || openKey === null ? null : unseal(openKey, bytesOf(sealed), connectionId)
    },

    forget,

    /**
     * Opens the vault; makes it where there is none. Fails with `credentials/wrongPassphrase`, `credentials/keyStoreOnly`.
     */
    async openVault(passphrase: string): Promise<Result<null>> {
      if (keyStoreOnly) return failed({ kind: 'credentials/keyStoreOnly' })
      const { vault } = file.read()
      const salt = vault === null ? randomBytes(16) : bytesOf(vault.salt)
      const key = await vaultKey(passphrase, salt)
      if (vault === null) {
        const made = { salt: base64(salt), check: base64(seal(key, sealedCheck, 'check')), secrets: {} }
        file.write({ ...file.read(), vault: made })
      } else if (unseal(key, bytesOf(vault.check), 'check') !== sealedCheck)
        return failed({ kind: 'credentials/wrongPassphrase' })
      openKey = key
      onChanged()
      return success(null)
    },
  }
}
export type Credentials = ReturnType<typeof credentials>
