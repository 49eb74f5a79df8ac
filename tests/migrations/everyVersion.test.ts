import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFiles } from '../../electron/backup/backupFiles'
import { databaseFault } from '../../electron/backup/backupTasks'
import { migrations } from '../../electron/database/migrations/migrations'
import { loadSqlite } from '../../electron/database/sqlite'
import { dumpTables, migrateRows, newsroomSince } from './migrateRows'

const latest = migrations.at(-1)?.version ?? 0

test('versions count up from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
})

test.each(migrations.map(({ version }) => version).filter((version) => version < latest))(
  'a desk of version %i comes to the newest form with every row, and a checked backup of it as it was is kept',
  (version) => {
    const { before, after, file } = migrateRows(version, latest, newsroomSince(version))
    const [backup, ...others] = backupFiles(join(dirname(file), 'backups'))
    const { DatabaseSync } = loadSqlite()
    const copy = new DatabaseSync(backup?.file ?? '', { readOnly: true })
    const inBackup = dumpTables(copy)
    copy.close()
    const lost = Object.entries(before).filter(
      // The old list is gone: its rows live on in another form, as the test of that step shows.
      ([table, rows]) =>
        table !== 'summaries' && !rows.every((row) => after[table]?.some((now) => contains(now, row))),
    )

    expect({
      lost,
      inBackup,
      others,
      version: backup?.version,
      fault: databaseFault(backup?.file ?? ''),
    }).toEqual({
      lost: [],
      inBackup: before,
      others: [],
      version,
      fault: null,
    })
  },
)

/** Steps add columns; what stood in the others is still there. */
const contains = (now: Record<string, unknown>, before: Record<string, unknown>): boolean =>
  Object.entries(before).every(([column, value]) => JSON.stringify(now[column]) === JSON.stringify(value))
