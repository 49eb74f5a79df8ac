import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupFile, BackupReason } from '../../shared/story/backups'

const named =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.v(\d+)\.(timed|asked|beforeStep)(?:\.from(\d+))?\.sqlite3$/

export interface KeptBackup extends BackupFile {
  readonly file: string
  /** The second log from this file on holds what the backup hasn't got; null where that isn't known. */
  readonly logFrom: number | null
}

/** The place of a backup made at this instant of a database of this version; `logFrom` as in `KeptBackup`. */
export const backupPath = (
  folder: string,
  at: Date,
  version: number,
  reason: BackupReason,
  logFrom?: number,
): string => {
  const from = logFrom === undefined ? '' : `.from${logFrom}`
  return join(folder, `${at.toISOString().replace(/[:.]/g, '-')}.v${version}.${reason}${from}.sqlite3`)
}

/** The backups in a folder, newest first, by their names. What is half-written has another name. */
export function backupFiles(folder: string): KeptBackup[] {
  return namesIn(folder)
    .flatMap((name): KeptBackup[] => {
      const parts = named.exec(name)
      if (parts === null) return []
      const [, day, hours, minutes, seconds, milliseconds, version, reason, logFrom] = parts
      const file = join(folder, name)
      return [
        {
          file,
          at: `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`,
          bytes: statSync(file).size,
          version: Number(version),
          reason: reason as BackupReason,
          logFrom: logFrom === undefined ? null : Number(logFrom),
        },
      ]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
