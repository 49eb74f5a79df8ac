import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from '../database/diskFailure'

/** Everything Dateline keeps, all of it in one folder. */
export const dataFolder = (folder: string) => ({
  folder,
  database: join(folder, 'dateline.sqlite3'),
  media: join(folder, 'media'),
  /** Every update a second time, and where updates wait while the database refuses them. */
  secondLog: join(folder, 'log'),
  /** The same on another disk, if the system's temporary folder is on one. */
  emergencyLog: join(
    tmpdir(),
    `dateline-held-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`,
  ),
  backups: join(folder, 'backups'),
  /** Damaged files, set aside whole; nothing here is ever removed. */
  damaged: join(folder, 'damaged'),
  /** Desks that another one took the place of. */
  earlierDesks: join(folder, 'earlier'),
  /** A desk out of a file, waiting for the next start. */
  restoring: join(folder, 'restoring'),
  /** There while Dateline runs, and after it was cut off. */
  inUse: join(folder, 'in-use'),
  /** There when damage was found while Dateline ran: the next start recovers. */
  recoverNext: join(folder, 'recover-next'),
  portal: join(folder, 'portal'),
  derivatives: join(folder, 'derivatives'),
  settings: join(folder, 'settings.json'),
  logs: join(folder, 'logs'),
  /** What stories begin with here, beside the samples that ship. */
  templates: join(folder, 'templates'),
  dictionary: join(folder, 'newsroom-dictionary.txt'),
})
export type DataFolder = ReturnType<typeof dataFolder>

/** Makes the folder where there is none and tries a write. Fails with `disk/notWritable`, `disk/full`. */
export function ensureWritable(folder: string): Result<null> {
  const trial = join(folder, `.dateline-write-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    writeFileSync(trial, 'trial')
    rmSync(trial)
    return success(null)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    const failure: Failure = diskFailure(error, folder) ?? { kind: 'disk/notWritable', path: folder, detail }
    return failed(failure)
  }
}
