import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import { updateRings } from '../../shared/story/updatePolicy'

/** Three numbers, as releases are named; nothing before or after them. */
const version = z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/)

export const packageKinds = ['deb', 'rpm', 'exe', 'msi', 'dmg'] as const
export type PackageKind = (typeof packageKinds)[number]

/** What a feed says of its newest release: `<ring>.json`, and beside it the signature of these very bytes, `<ring>.json.sig`. */
export const releaseManifestSchema = z.object({
  product: z.literal('org.dateline.desk'),
  ring: z.enum(updateRings),
  version,
  /** When it was signed. ISO 8601. */
  releasedAt: z.iso.datetime(),
  /** Plain text. */
  notes: z.object({ en: z.string().max(20_000), ko: z.string().max(20_000) }),
  files: z
    .array(
      z.object({
        kind: z.enum(packageKinds),
        arch: z.enum(['x64', 'arm64']),
        /** In the feed's own folder; never a path. */
        name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,119}$/),
        bytes: z.int().min(1).max(2_000_000_000),
        sha512: z.string().regex(/^[0-9a-f]{128}$/),
      }),
    )
    .max(20),
})
export type ReleaseManifest = z.infer<typeof releaseManifestSchema>
export type ReleaseFile = ReleaseManifest['files'][number]

/** Ed25519 (RFC 8032) over the manifest's bytes. `publicKey`: SPKI, DER in Base64; `signature`: 64 bytes in Base64. */
export function isSigned(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const signed = Buffer.from(signature.trim(), 'base64')
  if (signed.length !== 64) return false
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  return verify(null, bytes, key, signed)
}

/** Below zero where `one` is older than `other`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.split('.').map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
