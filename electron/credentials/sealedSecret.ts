import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

/** OWASP's advice of 2024 for scrypt: 128 MB and about half a second, for whoever guesses as for us. */
const cost = { N: 2 ** 17, r: 8, p: 1 } as const
const ivBytes = 12
const tagBytes = 16

/** The key of a vault, made of what a person typed. Normalised, so that another keyboard gives the same. */
export const vaultKey = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((made, refuse) =>
    scrypt(
      passphrase.normalize('NFKC'),
      salt,
      32,
      { ...cost, maxmem: 2 * 128 * cost.N * cost.r },
      (error, key) => (error === null ? made(key) : refuse(error)),
    ),
  )

/** AES-256-GCM: what it belongs to is sealed in with it, so that one can't be put in another's place. */
export function seal(key: Uint8Array, secret: string, belongsTo: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** Null where the key is another one, or the bytes are not what was sealed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, belongsTo: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivBytes))
      .setAAD(Buffer.from(belongsTo))
      .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString(
      'utf8',
    )
  } catch {
    return null
  }
}
