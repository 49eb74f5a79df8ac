import { expect, test } from 'vitest'
import { heldBack } from '../../../../electron/workflow/heldBack'
import { noPlan } from '../../../../shared/story/storyPlan'
import { storyStates } from '../../../../shared/story/workflow'

const flagged = { ...noPlan, legalFlag: 'Names a minor.' }
const reasonOf = (row: Parameters<typeof heldBack>[0]) => {
  const failure = heldBack(row)
  return failure?.kind === 'outbox/storyHeld' ? failure.reason : failure
}

test('what was ordered goes out while it is approved or live, whoever works on its next round', () => {
  const out = storyStates.filter((state) => reasonOf({ state, live: null, plan: noPlan }) === null)
  const live = storyStates.filter((state) => reasonOf({ state, live: 'published', plan: noPlan }) === null)
  expect(out).toEqual(['approved', 'scheduled', 'published', 'updated', 'corrected'])
  expect(live).toEqual(storyStates.filter((state) => state !== 'killed'))
})

test('a legal flag holds back a story in every state, and a withdrawn one stays withdrawn', () => {
  const reasons = storyStates.map((state) => reasonOf({ state, live: 'published', plan: flagged }))
  expect(new Set(reasons)).toEqual(new Set(['legalFlag', 'killed']))
  expect(heldBack({ state: 'scheduled', live: null, plan: flagged })).toEqual({
    kind: 'outbox/storyHeld',
    reason: 'legalFlag',
    note: 'Names a minor.',
  })
})
