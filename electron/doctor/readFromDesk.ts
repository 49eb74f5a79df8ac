import { existsSync } from 'node:fs'
import { openForReading } from '../database/openDatabase'

/** Rows of a table of the desk, read beside whoever writes it; none where desk or table are not there yet. */
export function readFromDesk<Row>(databaseFile: string, table: string, query: string): Row[] {
  if (!existsSync(databaseFile)) return []
  const opened = openForReading(databaseFile)
  if (!opened.ok) return []
  const database = opened.value
  try {
    const known: unknown = database
      .prepare("select 1 from sqlite_schema where type = 'table' and name = ?")
      .get(table)
    return known === undefined ? [] : (database.prepare(query).all() as Row[])
  } finally {
    database.close()
  }
}
