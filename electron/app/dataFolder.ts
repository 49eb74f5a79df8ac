import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from '../database/diskFailure'

/** Everything Dateline keeps, all of it in one folder. */
export const dataFolder = (folder: string) => ({
  folder,
  database: join(folder, 'dateline.sqlite3'),
  media: join(folder, 'media'),
  portal: join(folder, 'portal'),
  logs: join(folder, 'logs'),
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
