import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0005: every row stays as it was, and there is room for revisions', () => {
  const { before, after } = migrateRows(4, 5, newsroomSince(4))
  expect(after).toEqual({ ...before, revisions: [], revision_states: [] })
})
