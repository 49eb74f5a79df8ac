import { expect, test } from 'vitest'
import { migrateRows, newsroomAtVersion1 } from './migrateRows'

test('0003: every row stays as it was; updates and snapshots from before have no sum', () => {
  const { before, after } = migrateRows(2, 3, newsroomAtVersion1)
  const withoutSum = (rows: Record<string, unknown>[] = []) => rows.map((row) => ({ ...row, sum: null }))
  expect(after).toEqual({
    ...before,
    update_log: withoutSum(before['update_log']),
    snapshots: withoutSum(before['snapshots']),
  })
})
