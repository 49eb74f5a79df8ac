import { existsSync } from 'node:fs'
import type { PackageKind } from './releaseManifest'

const debianList = '/var/lib/dpkg/info/dateline.list'
const rpmDatabases = ['/usr/lib/sysimage/rpm', '/var/lib/rpm']

/** What an administrator installs on Linux, where alone packages go. */
const linuxFolder = '/opt/Dateline/'

/**
 * The package that this Dateline came in, so that a release of the same kind is asked for; null where it came unpacked, or in
 * one that is not known. Linux tells it by whose list of files it is in.
 */
export function packageKindOf(
  platform: NodeJS.Platform,
  executable: string,
  exists: (path: string) => boolean = existsSync,
): PackageKind | null {
  if (platform === 'win32') return 'exe'
  if (platform === 'darwin') return 'dmg'
  if (!executable.startsWith(linuxFolder)) return null
  if (exists(debianList)) return 'deb'
  return rpmDatabases.some(exists) ? 'rpm' : null
}
