import { expect, test } from 'vitest'
import { noPlan } from '../../shared/story/storyPlan'
import { migrateRows, newsroomSince } from './migrateRows'

test('0011: every row stays as it was, and what is live stands as published', () => {
  const { before, after } = migrateRows(10, 11, newsroomSince(10))
  const [live] = after['workflow'] ?? []
  const { changed_at: changedAt, plan, ...standing } = live ?? {}

  expect([
    after,
    standing,
    JSON.parse(String(plan)),
    new Date(String(changedAt)).toISOString() === changedAt,
  ]).toEqual([
    { ...before, workflow: [live], audit_trail: [], approvals: [] },
    {
      story_id: '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e',
      state: 'published',
      live: 'published',
      round: 0,
      kill_asked: null,
    },
    noPlan,
    true,
  ])
})
