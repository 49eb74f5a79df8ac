import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { failed, success, type Result } from '../../shared/result'
import type { FoundUpdate } from '../../shared/story/updateState'
import type { PackageKind } from './releaseManifest'

/** How the system takes a package, and what Electron has for it. */
export interface SystemInstaller {
  readonly showInFolder: (path: string) => void
  /** Empty where it was opened; else the system's own words. */
  readonly open: (path: string) => Promise<string>
  readonly quit: () => void
}

/** Who installs a package of a kind, and what an administrator types for it. */
export function installing(kind: PackageKind, path: string): Pick<FoundUpdate, 'installer' | 'command'> {
  switch (kind) {
    case 'deb':
      return { installer: 'administrator', command: `sudo apt-get install '${path}'` }
    case 'rpm':
      return { installer: 'administrator', command: `sudo dnf install '${path}'` }
    case 'msi':
      return { installer: 'administrator', command: `msiexec /i "${path}" /qn` }
    case 'dmg':
      return { installer: 'person', command: null }
    case 'exe':
      return { installer: 'dateline', command: null }
  }
}

/**
 * Hands a checked package to the system. Only Windows' installer takes over from Dateline and starts the new one; packages that
 * need an administrator are shown where they lie. Fails with `update/notStarted`.
 */
export async function handOver(
  kind: PackageKind,
  path: string,
  system: SystemInstaller,
): Promise<Result<null>> {
  if (installing(kind, path).installer === 'administrator') {
    system.showInFolder(path)
    return success(null)
  }
  if (kind === 'dmg') {
    const trouble = await system.open(path)
    return trouble === '' ? success(null) : failed({ kind: 'update/notStarted', detail: trouble })
  }
  // Silently, as the desk was installed before, and Dateline is started anew (the switches of electron-builder's NSIS).
  const installer = spawn(path, ['/S', '--updated', '--force-run'], { detached: true, stdio: 'ignore' })
  try {
    await once(installer, 'spawn')
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : ''
    return failed({ kind: 'update/notStarted', detail })
  }
  installer.unref()
  system.quit()
  return success(null)
}
