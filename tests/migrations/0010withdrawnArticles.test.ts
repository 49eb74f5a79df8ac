import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0010: every row stays as it was, and there is room for what was taken back', () => {
  const { before, after } = migrateRows(9, 10, newsroomSince(9))
  expect(after).toEqual({ ...before, withdrawn_articles: [] })
})
