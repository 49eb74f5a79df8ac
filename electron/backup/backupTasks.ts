import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { diskFailure } from '../database/diskFailure'
import { loadSqlite, type Database } from '../database/sqlite'

/** Milliseconds to wait for a commit that is under way. */
const busyTimeout = 5000

/**
 * A whole copy of a database somebody may be writing into, checked by opening it. It stands under its name only when it is
 * good and on the disk. Throws what SQLite and the disk throw, and for damage a plain error.
 */
export function backUpDatabase(database: string, copy: string): void {
  const part = `${copy}.part`
  mkdirSync(dirname(copy), { recursive: true })
  rmSync(part, { force: true })
  withDatabase(database, (source) => {
    // The copy is built anew from the tables: without this a damaged index would go unseen.
    const fault = firstFault(source, 'quick_check')
    if (fault !== null) throw new DatabaseDamaged(fault)
    source.prepare('vacuum into ?').run(part)
  })
  const fault = databaseFault(part)
  if (fault !== null) {
    rmSync(part, { force: true })
    throw new DatabaseDamaged(fault)
  }
  syncToDisk(part, 'r+')
  renameSync(part, copy)
  if (process.platform !== 'win32') syncToDisk(dirname(copy), 'r')
}

export class DatabaseDamaged extends Error {}

/**
 * What is damaged in a database, null where nothing is: its structure, then every update against its sum. Throws where it
 * can't be read for another reason, such as a lock.
 */
export function databaseFault(file: string): string | null {
  try {
    return withDatabase(file, (database) => firstFault(database, 'integrity_check') ?? wrongSum(database))
  } catch (error) {
    const failure = diskFailure(error, file)
    if (failure?.kind !== 'database/damaged') throw error
    return failure.detail
  }
}

/** The form of a database, as its file says. */
export const databaseVersion = (file: string): number =>
  withDatabase(
    file,
    (database) => (database.prepare('pragma user_version').get() as { user_version: number }).user_version,
  )

function withDatabase<T>(file: string, work: (database: Database) => T): T {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyTimeout })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

function firstFault(database: Database, check: 'quick_check' | 'integrity_check'): string | null {
  const row = database.prepare(`pragma ${check}(1)`).get() as Record<string, unknown>
  const said = String(Object.values(row)[0])
  return said === 'ok' ? null : said
}

function wrongSum(database: Database): string | null {
  const columns = database.prepare(`select name from pragma_table_info('update_log')`).all() as {
    name: string
  }[]
  // From before sums were kept.
  if (!columns.some(({ name }) => name === 'sum')) return null
  for (const row of database
    .prepare('select seq, bytes, sum from update_log where sum is not null')
    .iterate()) {
    const { seq, bytes, sum } = row as { seq: number; bytes: Uint8Array; sum: number }
    if (crc32(bytes) !== sum) return `update ${seq} is not as it was written`
  }
  return null
}

function syncToDisk(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
