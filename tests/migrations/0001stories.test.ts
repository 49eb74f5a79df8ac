import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/database/openDatabase'
import { stories } from '../../electron/database/migrations/0001stories'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

test('0001: a new desk has every table, empty', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  const opened = openDatabase(file, [stories])
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const tables = opened.value
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`)
    .all() as { name: string }[]
  const rows: Record<string, unknown> = Object.fromEntries(
    tables.map(({ name }) => [name, opened.value.prepare(`select * from ${name}`).all() as unknown[]]),
  )
  const version = opened.value.prepare('pragma user_version').get() as unknown
  opened.value.close()

  expect({ rows, version }).toEqual({
    rows: {
      editor_snapshots: [],
      photos: [],
      publications: [],
      snapshots: [],
      stories: [],
      summaries: [],
      summaries_progress: [{ only_row: 1, up_to_seq: 0 }],
      update_log: [],
    },
    version: { user_version: 1 },
  })
})

test('0001: an update belongs to a story that is there', () => {
  const opened = openDatabase(join(temporaryFolder(), 'd.sqlite3'), [stories])
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const { value: database } = opened
  expect(() =>
    database.exec(`insert into update_log (story_id, part, bytes, at) values ('none', 'en', x'00', 'now')`),
  ).toThrow(/FOREIGN KEY/)
  database.close()
})
