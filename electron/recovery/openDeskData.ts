import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { failed, success, type Result } from '../../shared/result'
import type { RecoveryReport } from '../../shared/story/recovery'
import type { DataFolder } from '../app/dataFolder'
import { backupFiles } from '../backup/backupFiles'
import { databaseFault } from '../backup/backupTasks'
import { finishRestore } from '../backup/finishRestore'
import { openDatabase, openForReading } from '../database/openDatabase'
import type { Database } from '../database/sqlite'
import { updateLog, type UpdateLog } from '../documents/updateLog'
import { storyIndex } from '../drafts/storyIndex'
import { storySearch } from '../drafts/storySearch'
import { isOwnFolder, logNumbers, removeLogFiles } from '../secondLog/logFiles'
import { secondLog, type SecondLog } from '../secondLog/secondLog'
import { missingRecords } from './missingRecords'
import { putBack } from './putBack'
import { recoverDesk, unfinishedRecovery } from './recoverDesk'

export interface DeskData {
  readonly database: Database
  readonly second: SecondLog
  readonly log: UpdateLog
  /** What had to be recovered at this start. */
  readonly report: RecoveryReport | null
  /** The desk of a newer Dateline, open for reading only. */
  readonly newer: { readonly found: number; readonly known: number } | null
  readonly close: () => void
}

/** After Dateline was cut off, a database up to this size is looked through before it is opened; in bytes. */
const checkedAtStart = 64 * 1024 * 1024

/** Opens the desk whatever state it was left in: recovers what is damaged, and puts back what the second log has more. */
export function openDeskData(
  folder: DataFolder,
  now: () => Date,
  onUnexpected: (error: unknown) => void,
): Result<DeskData> {
  const second = secondLog({ folder: folder.secondLog, elsewhere: folder.emergencyLog, onUnexpected })
  let report: RecoveryReport | null = null
  finishRestore(folder, now())
  if (mustRecover(folder)) {
    const recovered = recoverDesk(folder, now)
    if (!recovered.ok) return recovered
    report = recovered.value
  }
  let opened = openDatabase(folder.database)
  if (!opened.ok && opened.failure.kind === 'database/newer')
    return forReading(folder, opened.failure, now, second)
  if (!opened.ok && opened.failure.kind === 'database/damaged' && report === null) {
    const recovered = recoverDesk(folder, now)
    if (!recovered.ok) return recovered
    report = recovered.value
    opened = openDatabase(folder.database)
  }
  if (!opened.ok) return opened
  const database = opened.value
  const log = updateLog(database, now, second)
  try {
    writeFileSync(folder.inUse, '')
    report ??= putMissingBack(database, log, folder, now)
  } catch (error) {
    // It waits in the second log for a start with room on the disk.
    onUnexpected(error)
  }
  return success({ database, second, log, report, newer: null, close: () => close(database, second, folder) })
}

function close(database: Database, second: SecondLog, { inUse }: DataFolder): void {
  second.stop()
  database.close()
  rmSync(inUse, { force: true })
}

function mustRecover(folder: DataFolder): boolean {
  if (existsSync(folder.recoverNext) || unfinishedRecovery(folder) !== null) return true
  const size = existsSync(folder.database) ? statSync(folder.database).size : 0
  // An empty file is a new desk only where there never was another.
  if (size === 0) return backupFiles(folder.backups).length > 0 || logNumbers(folder.secondLog).length > 0
  if (!existsSync(folder.inUse) || size > checkedAtStart) return false
  try {
    return databaseFault(folder.database) !== null
  } catch {
    // A lock, or a disk that doesn't answer: opening it says what is wrong.
    return false
  }
}

function putMissingBack(
  database: Database,
  log: UpdateLog,
  folder: DataFolder,
  now: () => Date,
): RecoveryReport | null {
  const missing = missingRecords(database, { log: folder.secondLog, elsewhere: folder.emergencyLog })
  if (missing.length === 0) return null
  const { stories } = putBack(database, log, missing)
  if (isOwnFolder(folder.emergencyLog)) removeLogFiles(folder.emergencyLog, Infinity)
  const changed = [...stories].map(([storyId, texts]) => ({ storyId, texts }))
  if (changed.every(({ texts }) => texts.length === 0)) return null
  const { count } = database.prepare('select count(*) as count from stories').get() as { count: number }
  return {
    reason: 'wordsMissing',
    at: now().toISOString(),
    setAside: null,
    backupAt: null,
    storyCount: count,
    stories: changed,
    copies: [],
  }
}

function forReading(
  folder: DataFolder,
  newer: { found: number; known: number },
  now: () => Date,
  second: SecondLog,
): Result<DeskData> {
  const opened = openForReading(folder.database)
  if (!opened.ok) return opened
  const database = opened.value
  const { found, known } = newer
  try {
    // What its list and its stories are read with; a form that has changed too much is left to the newer Dateline.
    storyIndex(database)
    storySearch(database)
    database.prepare('select story_id, created_at from stories')
    const log = updateLog(database, now, second, true)
    return success({
      database,
      second,
      log,
      report: null,
      newer: { found, known },
      close: () => database.close(),
    })
  } catch {
    database.close()
    return failed({ kind: 'database/newer', file: folder.database, found, known })
  }
}
