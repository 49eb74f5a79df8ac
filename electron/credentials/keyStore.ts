/** The operating system's own place for secrets, as far as it is one. */
export interface KeyStore {
  /** False where it would only look like one, e.g. on a Linux without a keyring. */
  isReal(): Promise<boolean>
  encrypt(secret: string): Promise<Uint8Array>
  /** Throws where it is locked or the secret was another user's. */
  decrypt(kept: Uint8Array): Promise<string>
}
