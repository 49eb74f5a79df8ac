import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0008: every row stays as it was, and there is room for where photos are shown', () => {
  const { before, after } = migrateRows(7, 8, newsroomSince(7))
  expect(after).toEqual({ ...before, photo_uses: [] })
})
