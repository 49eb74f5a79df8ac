import { inTransaction, type Database } from '../database/sqlite'

type Row = Record<string, unknown>
type Value = string | number | bigint | null | Uint8Array

/** Puts salvaged rows over those of a backup, which are older. */
export function putTables(database: Database, tables: ReadonlyMap<string, readonly Row[]>): void {
  // What a row belongs to may come after it, or come back from the second log later.
  database.exec('pragma foreign_keys = OFF')
  for (const [table, rows] of tables) {
    const here = database.prepare('select name from pragma_table_info(?)').all(table) as { name: string }[]
    const columns = here.map(({ name }) => name).filter((name) => rows.every((row) => name in row))
    if (columns.length === 0 || rows.length === 0) continue
    const named = columns.map((name) => `"${name}"`).join(', ')
    const statement = database.prepare(
      `insert or replace into "${table}" (${named}) values (${columns.map(() => '?').join(', ')})`,
    )
    inTransaction(database, () => {
      for (const row of rows) {
        try {
          statement.run(...columns.map((name) => row[name] as Value))
        } catch {
          // A row that is damaged in itself breaks a rule of its table; the others go on.
        }
      }
    })
  }
  database.exec('pragma foreign_keys = ON')
}
