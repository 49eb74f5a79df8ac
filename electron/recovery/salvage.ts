import { crc32 } from 'node:zlib'
import { documentNameSchema } from '../../shared/ipc/documentPort'
import { loadSqlite, type Database } from '../database/sqlite'
import type { LogRecord } from '../secondLog/logRecord'

export interface Salvage {
  /** Updates of the log that are as they were written. */
  readonly records: LogRecord[]
  readonly tables: ReadonlyMap<string, Record<string, unknown>[]>
}
type Row = Record<string, unknown>

/** Rows in a row that can't be read until the rest of a table is given up. */
const patience = 20_000
const atATime = 200

/** Tables that are made again from the log, or hold none of a person's work. */
const projections =
  /^(sqlite_|summaries|story_(rows|texts)$|snapshots$|update_log$|.*_fts|.*_(data|idx|content|docsize|config)$)/

/** What a damaged database still gives away, row by row. Looked at only; null where it can't be opened at all. */
export function salvage(file: string): Salvage | null {
  let database: Database | undefined
  try {
    const { DatabaseSync } = loadSqlite()
    database = new DatabaseSync(file, { readOnly: true })
    const names = database
      .prepare(`select name from sqlite_schema where type = 'table' and sql not like 'create virtual%'`)
      .all() as { name: string }[]
    const tables = new Map<string, Row[]>()
    for (const { name } of names) if (!projections.test(name)) tables.set(name, readTable(database, name))
    return { records: readTable(database, 'update_log').flatMap(recordOf), tables }
  } catch {
    return null
  } finally {
    database?.close()
  }
}

function readTable(database: Database, table: string): Row[] {
  const rows = new Map<number, Row>()
  const named = `"${table.replaceAll('"', '""')}"`
  const read = (order: 'asc' | 'desc', from: number, limit: number): number | null => {
    const found = database
      .prepare(
        `select rowid as rowid_, * from ${named} where rowid ${order === 'asc' ? '>' : '<'} ? order by rowid ${order} limit ?`,
      )
      .all(from, limit) as (Row & { rowid_: number })[]
    for (const { rowid_, ...row } of found) rows.set(rowid_, row)
    return found.at(-1)?.rowid_ ?? null
  }
  const failedAt = readOn(read, 'asc', 0)
  // From the other end too: between the two lies only what can't be read.
  if (failedAt !== null) {
    const stoppedAt = readOn(read, 'desc', Number.MAX_SAFE_INTEGER) ?? failedAt
    readSingly(database, named, rows, failedAt, Math.min(stoppedAt, failedAt + patience))
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** Reads until the end (null) or until something can't be read; then the last rowid that could. */
function readOn(
  read: (order: 'asc' | 'desc', from: number, limit: number) => number | null,
  order: 'asc' | 'desc',
  start: number,
): number | null {
  let from = start
  for (let limit = atATime; ;) {
    try {
      const last = read(order, from, limit)
      if (last === null) return null
      from = last
    } catch {
      if (limit === 1) return from
      limit = 1
    }
  }
}

function readSingly(
  database: Database,
  named: string,
  rows: Map<number, Row>,
  from: number,
  to: number,
): void {
  const one = database.prepare(`select * from ${named} where rowid = ?`)
  for (let rowid = from + 1; rowid < to; rowid += 1) {
    if (rows.has(rowid)) continue
    try {
      const row = one.get(rowid) as Row | undefined
      if (row !== undefined) rows.set(rowid, row)
    } catch {
      // This one lies on the damaged page.
    }
  }
}

function recordOf(row: Row): LogRecord[] {
  const { seq, story_id: storyId, part, bytes, at, sum } = row
  const name = documentNameSchema.safeParse({ storyId, part })
  if (!name.success || !(bytes instanceof Uint8Array) || typeof at !== 'string') return []
  if (typeof sum === 'number' && crc32(bytes) !== sum) return []
  return [{ seq: Number(seq), at, name: name.data, update: bytes }]
}
