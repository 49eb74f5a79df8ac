import { createRequire } from 'node:module'
import type * as Sqlite from '@photostructure/sqlite'

export type Database = Sqlite.DatabaseSyncInstance
export type Statement = Sqlite.StatementSyncInstance

const nodeRequire = createRequire(import.meta.url)

/** Node's own SQLite where the runtime has it, else the package with the same interface. */
export function loadSqlite(): Pick<typeof Sqlite, 'DatabaseSync'> {
  try {
    return nodeRequire('node:sqlite') as typeof Sqlite
  } catch {
    return nodeRequire('@photostructure/sqlite') as typeof Sqlite
  }
}

/** All of `work` in one commit, or nothing of it. Inside another transaction it is a part of that one. */
export function inTransaction<T>(database: Database, work: () => T): T {
  if (database.isTransaction) return work()
  database.exec('begin immediate')
  try {
    const value = work()
    database.exec('commit')
    return value
  } catch (error) {
    // A full disk may have rolled back by itself already.
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}
