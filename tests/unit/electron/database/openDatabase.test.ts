import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { backupFiles } from '../../../../electron/backup/backupFiles'
import { openDatabase } from '../../../../electron/database/openDatabase'
import type { Migration } from '../../../../electron/database/migrations/migration'
import { temporaryFolder } from '../temporaryFolder'

const names: Migration = { version: 1, up: 'create table names (name text not null)' }
const desks: Migration = { version: 2, up: 'alter table names add column desk text' }

function open(file: string, migrations?: readonly Migration[]) {
  const opened = openDatabase(file, migrations)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

test('every commit waits for the disk', () => {
  const database = open(join(temporaryFolder(), 'd.sqlite3'))
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map((name) =>
    Object.values(database.prepare(`pragma ${name}`).get() as Record<string, unknown>).at(0),
  )
  database.close()

  // 2 is FULL.
  expect(settings).toEqual(['wal', 2, 1, 1000])
})

test('a database from a newer Dateline is left alone, to the byte', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  const newer = open(file, [names, desks])
  newer.exec(`insert into names values ('Mira Holt', 'culture')`)
  newer.close()
  const before = readFileSync(file)
  const opened = openDatabase(file, [names])

  expect({ opened, same: readFileSync(file).equals(before) }).toEqual({
    opened: { ok: false, failure: { kind: 'database/newer', file, found: 2, known: 1 } },
    same: true,
  })
})

test('a file that is no database is left alone, to the byte', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  writeFileSync(file, 'Minutes of the morning meeting. '.repeat(500))
  const opened = openDatabase(file)

  expect([opened.ok ? null : opened.failure.kind, readFileSync(file, 'utf8').slice(0, 7)]).toEqual([
    'database/damaged',
    'Minutes',
  ])
})

test('a database that is torn in the middle is left alone, to the byte', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  open(file).close()
  const torn = readFileSync(file)
  torn.fill(0xff, 100, 4000)
  writeFileSync(file, torn)
  const opened = openDatabase(file)

  expect([opened.ok ? null : opened.failure.kind, readFileSync(file).equals(torn)]).toEqual([
    'database/damaged',
    true,
  ])
})

test('a backup is made and checked before a step changes an existing file', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  const first = open(file, [names])
  first.exec(`insert into names values ('Mira Holt')`)
  first.close()
  open(file, [names, desks]).close()
  const [backup] = backupFiles(join(dirname(file), 'backups'))
  const copy = open(backup?.file ?? '', [names])
  const rows = copy.prepare('select * from names').all()
  copy.close()

  expect([rows, backup?.version, backup?.reason]).toEqual([[{ name: 'Mira Holt' }], 1, 'beforeStep'])
})

test('a step that fails half-way leaves the version before it', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  open(file, [names]).close()
  const broken: Migration = { version: 2, up: 'create table half (a); create table names (b)' }
  const failedToOpen = openDatabase(file, [names, broken])
  const database = open(file, [names])
  const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all()
  database.close()

  expect([failedToOpen.ok, tables]).toEqual([false, [{ name: 'names' }]])
})

test('a folder that is no folder cannot hold a database', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const opened = openDatabase(join(file, 'd.sqlite3'))

  expect([opened.ok ? null : opened.failure.kind, existsSync(join(file, 'd.sqlite3'))]).toEqual([
    'disk/notWritable',
    false,
  ])
})
