import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { backUpDatabase } from '../backup/backupTasks'
import { backupPath } from '../backup/backupFiles'
import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from './diskFailure'
import type { Migration } from './migrations/migration'
import { migrations as allMigrations } from './migrations/migrations'
import { inTransaction, loadSqlite, type Database } from './sqlite'

/** Only a backup tool can hold the file, as one Dateline alone has the folder; the window waits meanwhile. Milliseconds. */
const busyTimeout = 1000

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Opens the newsroom's database and brings it up to date; before a step changes it, a backup is made beside it. A file
 * from a newer Dateline (`database/newer`) and one that is damaged or no database (`database/damaged`) are looked at
 * without writing and stay as they are.
 */
export function openDatabase(
  file: string,
  migrations: readonly Migration[] = allMigrations,
): Result<Database> {
  const known = migrations.at(-1)?.version ?? 0
  const before = existingVersion(file)
  if (!before.ok) return before
  const found = before.value
  if (found !== null && found > known) return failed({ kind: 'database/newer', file, found, known })

  let database: Database | undefined
  try {
    if (found !== null && found > 0 && found < known) keepCopy(file, found)
    const { DatabaseSync } = loadSqlite()
    database = new DatabaseSync(file, { timeout: busyTimeout })
    database.exec('pragma journal_mode = WAL; pragma synchronous = FULL; pragma foreign_keys = ON')
    for (const step of migrations.filter(({ version }) => version > (found ?? 0))) migrate(database, step)
    return success(database)
  } catch (error) {
    database?.close()
    return failed(diskFailure(error, file) ?? { kind: 'database/unreadable', file, detail: message(error) })
  }
}

function migrate(database: Database, step: Migration): void {
  inTransaction(database, () => {
    database.exec(step.up)
    database.exec(`pragma user_version = ${step.version}`)
  })
}

/** The version of the file as it lies there, null where there is none yet. */
function existingVersion(file: string): Result<number | null> {
  try {
    if (!existsSync(file) || statSync(file).size === 0) return success(null)
    if (!hasSqliteHeader(file))
      return failed({ kind: 'database/damaged', file, detail: 'This is not an SQLite database.' })
    const { DatabaseSync } = loadSqlite()
    const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeout })
    try {
      database.prepare('select count(*) from sqlite_schema').get()
      const row = database.prepare('pragma user_version').get() as { user_version: number }
      return success(row.user_version)
    } finally {
      database.close()
    }
  } catch (error) {
    return failed(diskFailure(error, file) ?? { kind: 'database/unreadable', file, detail: message(error) })
  }
}

function hasSqliteHeader(file: string): boolean {
  const header = Buffer.alloc(16)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, 16, 0)
  } finally {
    closeSync(handle)
  }
  return header.toString('latin1') === 'SQLite format 3\0'
}

/** Opens what is there for reading only, whatever its form: nothing in the file or beside it changes. */
export function openForReading(file: string): Result<Database> {
  try {
    const { DatabaseSync } = loadSqlite()
    return success(new DatabaseSync(file, { readOnly: true, timeout: busyTimeout }))
  } catch (error) {
    return failed(diskFailure(error, file) ?? { kind: 'database/unreadable', file, detail: message(error) })
  }
}

function keepCopy(file: string, version: number): void {
  backUpDatabase(file, backupPath(join(dirname(file), 'backups'), new Date(), version, 'beforeStep'))
}
