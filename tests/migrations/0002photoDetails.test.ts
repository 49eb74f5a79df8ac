import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../electron/database/openDatabase'
import { stories } from '../../electron/database/migrations/0001stories'
import { photoDetails } from '../../electron/database/migrations/0002photoDetails'
import type { Migration } from '../../electron/database/migrations/migration'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

function open(file: string, steps: readonly Migration[]) {
  const opened = openDatabase(file, steps)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}

test('0002: photos that are there stay as they are, and get details when somebody gives them some', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  const before = open(file, [stories])
  const photoId = 'ab'.repeat(32)
  before.exec(
    `insert into photos values ('${photoId}', 'image/jpeg', 1600, 1000, '항구.jpg', '2026-11-23T09:10:00.000Z')`,
  )
  const photos = before.prepare('select * from photos').all()
  before.close()

  const database = open(file, [stories, photoDetails])
  const all = (table: string) => database.prepare(`select * from ${table}`).all() as unknown
  const found = {
    photos: all('photos'),
    photo_details: all('photo_details'),
    photo_changes: all('photo_changes'),
    photo_change_parts: all('photo_change_parts'),
    version: database.prepare('pragma user_version').get() as unknown,
  }
  const strange = () =>
    database.exec(`insert into photo_details values ('${'cd'.repeat(32)}', null, '{}', '{}', 'now')`)
  expect(found).toEqual({
    photos,
    photo_details: [],
    photo_changes: [],
    photo_change_parts: [],
    version: { user_version: 2 },
  })
  expect(strange).toThrow(/FOREIGN KEY/)
  database.close()
})
