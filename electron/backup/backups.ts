import { mkdirSync, rmSync } from 'node:fs'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import type { BackupReason, BackupsView } from '../../shared/story/backups'
import { diskFailure } from '../database/diskFailure'
import type { SecondLog } from '../secondLog/secondLog'
import { backupFiles, backupPath } from './backupFiles'
import { backupsToDrop, untilNextBackup } from './rotation'
import type { RunBackupJob } from './runBackupJob'

export interface BackupsOptions {
  readonly folder: string
  readonly databaseFile: string
  readonly media: string
  readonly run: RunBackupJob
  readonly second: Pick<SecondLog, 'turn' | 'forgetBefore'>
  /** The form of the open database. */
  readonly version: () => number
  /** A number that changes with every change of the database. */
  readonly changeMark: () => number
  readonly now: () => Date
  readonly onChanged: () => void
  readonly onTrouble: (failure: Failure) => void
  readonly onUnexpected: (error: unknown) => void
  /** Damage was found: the next start must recover. */
  readonly onDamage: () => void
  readonly photoName: (photoId: string) => string | null
  /** Milliseconds: from one timed backup to the next, and from the start to the first. */
  readonly every: number
  readonly notBefore: number
}

/** Makes, checks and rotates the backups. One at a time, each in a process of its own. */
export function backups(options: BackupsOptions) {
  let running: Promise<Result<null>> | null = null
  let timer: NodeJS.Timeout | undefined
  let backedUpMark: number | null = null
  let photosCheckedOn = ''
  let stopped = false

  async function make(reason: BackupReason): Promise<Result<null>> {
    const at = options.now()
    const mark = options.changeMark()
    try {
      mkdirSync(options.folder, { recursive: true })
      // Before the copy begins: whatever is not in it is in the second log from here on.
      const logFrom = options.second.turn()
      const copy = backupPath(options.folder, at, options.version(), reason, logFrom)
      const done = await options.run({ verb: 'backUp', database: options.databaseFile, copy })
      if (!done.ok) {
        if (done.failure.kind === 'database/damaged') options.onDamage()
        return done
      }
      backedUpMark = mark
      rotate(copy)
      return success(null)
    } catch (error) {
      const failure = diskFailure(error, options.folder)
      if (failure === null) throw error
      return failed({ kind: 'backup/failed', path: options.folder, detail: failure.kind })
    }
  }

  function rotate(justMade: string): void {
    for (const { file } of backupsToDrop(backupFiles(options.folder), justMade)) rmSync(file, { force: true })
    // Back to the last backup but one: the newest may turn out to be damaged when it is needed.
    const lastButOne = backupFiles(options.folder).filter(({ logFrom }) => logFrom !== null)[1]
    if (lastButOne?.logFrom != null) options.second.forgetBefore(lastButOne.logFrom)
  }

  function one(reason: BackupReason): Promise<Result<null>> {
    running ??= make(reason).finally(() => {
      running = null
      options.onChanged()
    })
    options.onChanged()
    return running
  }

  function plan(): void {
    if (stopped) return
    const wait = untilNextBackup(backupFiles(options.folder), options.now(), options.every)
    timer = setTimeout(
      () => void timed().catch(options.onUnexpected).finally(plan),
      Math.max(wait, options.notBefore),
    )
  }

  async function timed(): Promise<void> {
    if (options.changeMark() !== backedUpMark) {
      const made = await one('timed')
      if (!made.ok) options.onTrouble(made.failure)
    }
    const today = options.now().toISOString().slice(0, 10)
    if (photosCheckedOn === today || stopped) return
    photosCheckedOn = today
    const checked = await options.run({ verb: 'checkPhotos', media: options.media })
    if (!checked.ok) return options.onTrouble(checked.failure)
    for (const photoId of checked.value)
      options.onTrouble({ kind: 'photo/damaged', fileName: options.photoName(photoId) ?? photoId })
  }

  return {
    view: (): BackupsView => ({
      folder: options.folder,
      backups: backupFiles(options.folder).map(({ at, bytes, version, reason }) => ({
        at,
        bytes,
        version,
        reason,
      })),
      isRunning: running !== null,
    }),
    /** Fails with `backup/failed`, `disk/full`, `disk/notWritable`, `database/damaged`. */
    now: () => one('asked'),
    start: plan,
    stop(): void {
      stopped = true
      clearTimeout(timer)
    },
  }
}
export type Backups = ReturnType<typeof backups>
