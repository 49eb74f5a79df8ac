import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

test('0009: every row stays as it was, and there is room for connections, orders, jobs, steps and receipts', () => {
  const { before, after } = migrateRows(8, 9, newsroomSince(8))
  expect(after).toEqual({
    ...before,
    connections: [],
    publish_orders: [],
    publish_jobs: [],
    publish_steps: [],
    receipts: [],
  })
})
