import { expect, test } from 'vitest'
import { migrateRows, newsroomSince } from './migrateRows'

const shown = `
  insert into photo_uses (photo_id, story_id, edition) values
    ('${'a'.repeat(64)}', '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'en'),
    ('${'a'.repeat(64)}', '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e', 'ko');`

test('0012: where photos are shown stays, and nothing is said to be missing there before it was looked at', () => {
  const { before, after } = migrateRows(11, 12, newsroomSince(11) + shown)
  const uses = before['photo_uses']?.map((use) => ({ ...use, has_alt: 1, has_credit: 1 }))
  expect(uses).toHaveLength(2)
  expect(after).toEqual({ ...before, photo_uses: uses })
})
