import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0006: every row stays as it was, and there is room for merges and the hand-off folder', () => {
  const { before, after } = migrateRows(5, 6, newsroomSince(5))
  expect(after).toEqual({ ...before, merges: [], carried: [] })
})
