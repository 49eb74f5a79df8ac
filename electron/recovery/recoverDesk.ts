import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { failed, success, type Result } from '../../shared/result'
import type { RecoveryReport } from '../../shared/story/recovery'
import type { DataFolder } from '../app/dataFolder'
import { backupFiles } from '../backup/backupFiles'
import { databaseFault } from '../backup/backupTasks'
import { diskFailure } from '../database/diskFailure'
import { giveAbove } from '../database/lastSeqGiven'
import { migrations as allMigrations } from '../database/migrations/migrations'
import { openDatabase } from '../database/openDatabase'
import type { Database } from '../database/sqlite'
import { isOfPurged, purgeAgain, putPurged } from '../drafts/purgedStories'
import { forgetIndex } from '../drafts/storyIndex'
import { updateLog } from '../documents/updateLog'
import { keepSparePhotos } from '../media/sparePhotos'
import { isOwnFolder, readLogFiles, readPurgedStories, removeLogFiles } from '../secondLog/logFiles'
import type { LogRecord } from '../secondLog/logRecord'
import { copyUnplaced } from './copyUnplaced'
import { putBack } from './putBack'
import { putTables } from './putTables'
import { salvage } from './salvage'

const reportName = 'report.json'
/** A database and what SQLite keeps beside it. */
const parts = ['', '-wal', '-shm']

/** A recovery that was cut off goes on with the files it had set aside. */
export function unfinishedRecovery({ damaged }: Pick<DataFolder, 'damaged'>): string | null {
  if (!existsSync(damaged)) return null
  const folder = readdirSync(damaged).find((name) => !existsSync(join(damaged, name, reportName)))
  return folder === undefined ? null : join(damaged, folder)
}

/**
 * Sets a damaged database aside, whole, and makes it anew: the newest good backup, then every row that the damaged one still
 * gives away, then the second log. Cut off at any moment, the next start goes on. Fails with `disk/full`, `disk/notWritable`.
 */
export function recoverDesk(
  folder: DataFolder,
  now: () => Date,
  migrations = allMigrations,
): Result<RecoveryReport> {
  try {
    const aside = unfinishedRecovery(folder) ?? setAside(folder, now())
    const fresh = `${folder.database}.recovering`
    for (const part of parts) rmSync(`${fresh}${part}`, { force: true })
    const known = migrations.at(-1)?.version ?? 0
    const backup = backupFiles(folder.backups).find(({ file, version }) => version <= known && isGood(file))
    if (backup !== undefined) cpSync(backup.file, fresh)
    const opened = openDatabase(fresh, migrations)
    if (!opened.ok) return opened
    const report = fill(opened.value, folder, aside, now)
    opened.value.exec('pragma wal_checkpoint(TRUNCATE)')
    opened.value.close()
    for (const part of parts) rmSync(`${folder.database}${part}`, { force: true })
    renameSync(fresh, folder.database)
    const whole: RecoveryReport = { ...report, setAside: aside, backupAt: backup?.at ?? null }
    writeFileSync(join(aside, reportName), JSON.stringify(whole, null, 2))
    rmSync(folder.recoverNext, { force: true })
    if (isOwnFolder(folder.emergencyLog)) removeLogFiles(folder.emergencyLog, Infinity)
    return success(whole)
  } catch (error) {
    const failure = diskFailure(error, folder.folder)
    if (failure === null) throw error
    return failed(failure)
  }
}

function isGood(backup: string): boolean {
  try {
    return databaseFault(backup) === null
  } catch {
    return false
  }
}

function setAside({ damaged, database }: DataFolder, now: Date): string {
  const name = now.toISOString().replace(/[:.]/g, '-')
  // A clock may show the same time twice.
  const taken = existsSync(damaged) ? readdirSync(damaged).length : 0
  const aside = join(damaged, `${name}-${taken + 1}`)
  mkdirSync(aside, { recursive: true })
  for (const part of parts)
    if (existsSync(`${database}${part}`))
      renameSync(`${database}${part}`, join(aside, `dateline.sqlite3${part}`))
  return aside
}

function fill(database: Database, folder: DataFolder, aside: string, now: () => Date) {
  const saved = readAside(aside)
  const log = updateLog(database, now)
  putTables(database, saved?.tables ?? new Map())
  for (const story of readPurgedStories(folder.secondLog)) putPurged(database, story)
  purgeAgain(database)
  keepSparePhotos(database)
  const unknown = isUnknown(database)
  const ofPurged = isOfPurged(database)
  const logged = [
    ...(saved?.records ?? []),
    ...readLogFiles(folder.secondLog),
    ...(isOwnFolder(folder.emergencyLog) ? readLogFiles(folder.emergencyLog) : []),
  ]
  // A number stands for one update for ever, also for one that only the second log has.
  giveAbove(
    database,
    logged.reduce((highest, { seq }) => Math.max(highest, seq), 0),
  )
  const records = logged.filter((record) => unknown(record) && !ofPurged(record))
  const { stories, incomplete } = putBack(database, log, records)
  const copies = copyUnplaced(database, log, incomplete, saved?.tables.get('editor_snapshots') ?? [], now)
  // Every row of the list is made anew from the log.
  forgetIndex(database)
  const { count } = database.prepare('select count(*) as count from stories').get() as { count: number }
  return {
    reason: 'damaged' as const,
    at: now().toISOString(),
    storyCount: count,
    stories: [...stories].map(([storyId, texts]) => ({ storyId, texts })),
    copies,
  }
}

/** Looks into a copy: even reading a database may change what lies beside it. */
function readAside(aside: string): ReturnType<typeof salvage> {
  const look = join(aside, 'look')
  rmSync(look, { recursive: true, force: true })
  mkdirSync(look)
  for (const name of readdirSync(aside))
    if (name.startsWith('dateline.sqlite3')) cpSync(join(aside, name), join(look, name))
  const file = join(look, 'dateline.sqlite3')
  const found = existsSync(file) ? salvage(file) : null
  rmSync(look, { recursive: true, force: true })
  return found
}

function isUnknown(database: Database): (record: LogRecord) => boolean {
  const row = database.prepare('select story_id, part, bytes from update_log where seq = ?')
  return ({ seq, name, update }) => {
    const there = row.get(seq) as { story_id: string; part: string; bytes: Uint8Array } | undefined
    return !(
      there?.story_id === name.storyId &&
      there.part === name.part &&
      there.bytes.length === update.length &&
      crc32(there.bytes) === crc32(update)
    )
  }
}
