import { join } from 'node:path'
import type { Migration } from '../../electron/database/migrations/migration'
import { migrations } from '../../electron/database/migrations/migrations'
import { openDatabase } from '../../electron/database/openDatabase'
import type { Database } from '../../electron/database/sqlite'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

export type Tables = Record<string, Record<string, unknown>[]>

/** Every ordinary table with all its rows, by name. */
export function dumpTables(database: Database): Tables {
  const tables = database
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .all() as { name: string }[]
  return Object.fromEntries(
    tables.map(({ name }) => [name, database.prepare(`select * from "${name}"`).all() as Tables[string]]),
  )
}

function open(file: string, steps: readonly Migration[]): Database {
  const opened = openDatabase(file, steps)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

/** A desk at one version is filled with SQL, then brought to another: all its tables before and after, and its file. */
export function migrateRows(
  from: number,
  to: number,
  rows: string,
): { before: Tables; after: Tables; file: string } {
  const file = join(temporaryFolder(), 'dateline.sqlite3')
  const old = open(
    file,
    migrations.filter(({ version }) => version <= from),
  )
  old.exec(rows)
  const before = dumpTables(old)
  old.close()
  const database = open(
    file,
    migrations.filter(({ version }) => version <= to),
  )
  const after = dumpTables(database)
  database.close()
  return { before, after, file }
}

/** Rows as a newsroom has them, in the form of versions 1 to 3. */
export const newsroomAtVersion1 = `
  insert into stories (story_id, created_at) values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', '2026-11-20T08:00:00.000Z'),
    ('a2f0c7de-11b4-4f6f-8a3c-5b1d2e3f4a5b', '2026-11-21T09:30:00.000Z');
  insert into update_log (story_id, part, bytes, at) values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'en', x'0101010007', '2026-11-20T08:00:00.000Z'),
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'ko', x'0101010008', '2026-11-20T08:00:01.000Z'),
    ('a2f0c7de-11b4-4f6f-8a3c-5b1d2e3f4a5b', 'story', x'0101010009', '2026-11-21T09:30:00.000Z');
  insert into snapshots (story_id, part, up_to_seq, state, at) values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'en', 1, x'0101010007', '2026-11-20T08:10:00.000Z');
  insert into editor_snapshots (story_id, part, editor_json, at) values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'ko', '{"root":{"children":[]}}', '2026-11-20T08:10:02.000Z');
  insert into summaries (story_id, summary, search_text, changed_at) values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', '{"slug":"night-ferry"}', 'night ferry 밤배', '2026-11-20T08:10:00.000Z');
  update summaries_progress set up_to_seq = 3;
  insert into photos values
    ('${'ab'.repeat(32)}', 'image/jpeg', 3000, 2000, 'night-ferry.jpg', '2026-11-20T08:05:00.000Z');
  insert into publications values
    ('6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'en', '{"urlPath":"en/culture/night-ferry.html"}', 1);
`

/** The same newsroom as it stands in later forms: its list is made anew from the log, so no row of it is given. */
export const newsroomSince = (version: number): string =>
  version < 4 ? newsroomAtVersion1 : newsroomAtVersion1.replace(/insert into summaries [^;]*;/, '')
