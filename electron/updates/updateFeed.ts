import { failed, success, type Result } from '../../shared/result'
import type { UpdatePolicy } from '../../shared/story/updatePolicy'
import {
  compareVersions,
  isSigned,
  releaseManifestSchema,
  type PackageKind,
  type ReleaseFile,
  type ReleaseManifest,
} from './releaseManifest'

export type Fetch = (
  address: string,
  options: { signal: AbortSignal; redirect: 'error' },
) => Promise<Response>

export interface FoundRelease {
  readonly manifest: ReleaseManifest
  readonly file: ReleaseFile
  readonly address: string
}

interface FeedOptions {
  readonly policy: UpdatePolicy
  /** The version that runs. */
  readonly current: string
  readonly kind: PackageKind
  readonly arch: string
  readonly fetch: Fetch
  readonly signal: AbortSignal
}

const manifestLimit = 256 * 1024

/**
 * Looks into the newsroom's feed: a release newer than this one, or null. Asks nobody where updates are off. Fails with
 * `update/unreachable`, `update/refused`; nothing of a refused manifest is used.
 */
export async function lookForRelease(options: FeedOptions): Promise<Result<FoundRelease | null>> {
  const { policy, current, kind, arch } = options
  const { feed, publicKey, ring } = policy
  if (!policy.enabled || feed === null || publicKey === null) return success(null)
  if (new URL(feed).protocol !== 'https:') return refused('notSecure')
  const folder = feed.endsWith('/') ? feed : `${feed}/`
  const manifestAddress = new URL(`${ring}.json`, folder).href

  const bytes = await read(manifestAddress, options)
  if (!bytes.ok) return bytes
  const signature = await read(`${manifestAddress}.sig`, options)
  if (!signature.ok) return signature
  if (!isSigned(bytes.value, Buffer.from(signature.value).toString('latin1'), publicKey))
    return refused('notSigned')

  const manifest = parse(bytes.value)
  if (manifest === null) return refused('damaged')
  // A release for others, signed by the same key, put where this ring's should be.
  if (manifest.ring !== ring) return refused('otherRing')
  const age = compareVersions(manifest.version, current)
  if (age < 0) return refused('older')
  if (age === 0) return success(null)
  const file = manifest.files.find((each) => each.kind === kind && each.arch === arch)
  return file === undefined
    ? success(null)
    : success({ manifest, file, address: new URL(file.name, folder).href })
}

function parse(bytes: Uint8Array): ReleaseManifest | null {
  try {
    const parsed = releaseManifestSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** A missing signature is no signature; any other trouble is the server's. */
async function read(address: string, { fetch, signal }: FeedOptions): Promise<Result<Uint8Array>> {
  try {
    const answer = await fetch(address, { signal, redirect: 'error' })
    if (answer.status === 404 && address.endsWith('.sig')) return refused('notSigned')
    if (!answer.ok || answer.body === null) return unreachable(address)
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      length += part.length
      if (length > manifestLimit) return refused('damaged')
      parts.push(part)
    }
    return success(Buffer.concat(parts))
  } catch {
    return unreachable(address)
  }
}

export const refused = (
  reason: 'notSecure' | 'notSigned' | 'damaged' | 'otherRing' | 'older' | 'altered',
): Result<never> => failed({ kind: 'update/refused', reason })
export const unreachable = (address: string): Result<never> =>
  failed({ kind: 'update/unreachable', host: new URL(address).host })
