import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0007: every row stays as it was, and no story counts as deleted', () => {
  const { before, after } = migrateRows(6, 7, newsroomSince(6))
  expect(after).toEqual({ ...before, purged_stories: [], spare_photos: [] })
})
