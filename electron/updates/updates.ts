import { success, type Result } from '../../shared/result'
import type { UpdatePolicy } from '../../shared/story/updatePolicy'
import { downloadRelease, isWhatWasSigned, releasePath } from './downloadRelease'
import type { PackageKind, ReleaseManifest } from './releaseManifest'
import { lookForRelease, refused, type Fetch, type FoundRelease } from './updateFeed'

export interface UpdatesOptions {
  readonly policy: UpdatePolicy
  readonly current: string
  readonly kind: PackageKind
  readonly arch: string
  readonly folder: string
  readonly fetch: Fetch
  /** Nobody has written for a while, and every word is committed. */
  readonly isIdle: () => boolean
  /** Nothing is on its way to a destination, nor due before an update would be done. */
  readonly isOutboxQuiet: () => boolean
  readonly backUp: () => Promise<Result<unknown>>
  /** Hands the file to the system. */
  readonly install: (path: string) => Promise<Result<null>>
}

export interface ReadyUpdate extends Pick<ReleaseManifest, 'version' | 'releasedAt' | 'notes'> {
  /** Where it lies, or will lie. */
  readonly path: string
}

const shown = ({ manifest: { version, releasedAt, notes } }: FoundRelease, path: string): ReadyUpdate => ({
  version,
  releasedAt,
  notes,
  path,
})

/** One release at a time: found, fetched, and put in when the desk can spare it. */
export function updates(options: UpdatesOptions) {
  const { policy, folder, fetch } = options
  let ready: { release: FoundRelease; path: string } | null = null

  return {
    /** Looks for a release and fetches it. Null where there is none, or where IT has not turned updates on. */
    async prepare(
      signal: AbortSignal,
      onFound: (update: ReadyUpdate) => void = () => undefined,
    ): Promise<Result<ReadyUpdate | null>> {
      ready = null
      const found = await lookForRelease({ ...options, policy, signal })
      if (!found.ok) return found
      const release = found.value
      if (release === null) return success(null)
      onFound(shown(release, releasePath(folder, release)))
      const fetched = await downloadRelease(release, folder, fetch, signal)
      if (!fetched.ok) return fetched
      ready = { release, path: fetched.value }
      return success(shown(release, fetched.value))
    },

    /** Installs what was prepared. `waiting` where the desk is at work, or nobody wants it any more: ask again later. */
    async install(
      isWanted: () => boolean = () => true,
    ): Promise<Result<'nothing' | 'waiting' | 'installed'>> {
      if (ready === null) return success('nothing')
      if (!options.isIdle() || !options.isOutboxQuiet()) return success('waiting')
      const backedUp = await options.backUp()
      if (!backedUp.ok) return backedUp
      // Making a backup takes a while, and someone may have come back meanwhile.
      if (!isWanted() || !options.isIdle() || !options.isOutboxQuiet()) return success('waiting')
      if (!(await isWhatWasSigned(ready.path, ready.release.file))) {
        ready = null
        return refused('altered')
      }
      const installed = await options.install(ready.path)
      return installed.ok ? success('installed') : installed
    },
  }
}
export type Updates = ReturnType<typeof updates>
