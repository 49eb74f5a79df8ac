import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from '../database/diskFailure'
import { refused, unreachable, type Fetch, type FoundRelease } from './updateFeed'
import type { ReleaseFile } from './releaseManifest'

/** True where the file is, byte for byte, what was signed. Asked once more right before it is installed. */
export async function isWhatWasSigned(path: string, { bytes, sha512 }: ReleaseFile): Promise<boolean> {
  try {
    if ((await stat(path)).size !== bytes) return false
    const hash = createHash('sha512')
    for await (const part of createReadStream(path)) hash.update(part as Uint8Array)
    return hash.digest('hex') === sha512
  } catch {
    return false
  }
}

/** Where a release lies once it is fetched. */
export const releasePath = (folder: string, { file }: FoundRelease): string => join(folder, file.name)

/**
 * Fetches a release into a folder that only this person can read, and gives back its path. A file that is there and right is
 * not fetched again. Fails with `update/unreachable`, `update/refused`, `disk/full`; half a file never stays.
 */
export async function downloadRelease(
  release: FoundRelease,
  folder: string,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<string>> {
  const { file, address } = release
  const path = releasePath(folder, release)
  if (await isWhatWasSigned(path, file)) return success(path)
  const partial = `${path}.part`
  try {
    // Earlier releases are of no use any more.
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const fetched = await fetchInto(partial, file.bytes, address, fetch, signal)
    if (!fetched.ok) return fetched
    if (!(await isWhatWasSigned(partial, file))) return refused('damaged')
    await rename(partial, path)
    return success(path)
  } catch (error) {
    const failure: Failure | null = diskFailure(error, folder)
    if (failure === null) throw error
    return failed(failure)
  } finally {
    await rm(partial, { force: true })
  }
}

async function fetchInto(
  path: string,
  bytes: number,
  address: string,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<null>> {
  const answer = await fetch(address, { signal, redirect: 'error' }).catch(() => null)
  if (answer === null || !answer.ok || answer.body === null) return unreachable(address)
  const target = await open(path, 'w', 0o600)
  try {
    const reader = answer.body.getReader()
    for (let length = 0; ;) {
      const part = await reader.read().catch(() => null)
      if (part === null) return unreachable(address)
      if (part.done) return success(null)
      length += part.value.length
      if (length > bytes) {
        await reader.cancel().catch(() => undefined)
        return refused('damaged')
      }
      await target.write(part.value)
    }
  } finally {
    await target.close()
  }
}
