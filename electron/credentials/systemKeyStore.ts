import { safeStorage } from 'electron'
import type { KeyStore } from './keyStore'

/** What this Electron has of it: the asynchronous calls are newer than the oldest Electron that Dateline runs on. */
type Storage = Partial<Pick<typeof safeStorage, 'encryptStringAsync' | 'decryptStringAsync'>> &
  Omit<typeof safeStorage, 'encryptStringAsync' | 'decryptStringAsync'>

/** A key that is part of every Chromium: whoever has the file has the secret. */
const madeWithAKnownKey = 'v10'

export function systemKeyStore(): KeyStore {
  const storage: Storage = safeStorage
  const encrypt = async (secret: string): Promise<Buffer> =>
    storage.encryptStringAsync === undefined
      ? storage.encryptString(secret)
      : storage.encryptStringAsync(secret)
  return {
    async isReal() {
      try {
        if (!storage.isEncryptionAvailable()) return false
        if (process.platform !== 'linux') return true
        // The name alone says nothing: it is that of the switch, also where no keyring answers.
        if (['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())) return false
        return (await encrypt('probe')).subarray(0, 3).toString('latin1') !== madeWithAKnownKey
      } catch {
        return false
      }
    },
    encrypt,
    async decrypt(kept) {
      const bytes = Buffer.from(kept)
      if (storage.decryptStringAsync === undefined) return storage.decryptString(bytes)
      return (await storage.decryptStringAsync(bytes)).result
    },
  }
}
