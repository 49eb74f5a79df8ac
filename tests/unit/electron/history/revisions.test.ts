import { expect, test } from 'vitest'
import { historyDesk } from './historyDesk'

test('a revision is the whole story as it was, whatever is written afterwards', () => {
  const { storyId, revisions, type, headline } = historyDesk()
  type('Night ferry')
  type('밤배', 'ko')
  const kept = revisions.keep(storyId, 'named', 'Before the desk’s cuts')
  type(' returns')
  const states = kept.ok ? revisions.states(storyId, kept.value.revisionId) : kept

  expect([kept, states.ok && [headline(states.value.en), headline(states.value.ko)]]).toEqual([
    {
      ok: true,
      value: {
        revisionId: 1,
        at: '2026-11-23T09:10:00.000Z',
        reason: 'named',
        label: 'Before the desk’s cuts',
        who: 'Mira Holt',
      },
    },
    ['Night ferry', '밤배'],
  ])
})

test('what comes by itself is kept once, what is named each time, and an equal text takes no room', () => {
  const { storyId, revisions, type, rows } = historyDesk()
  type('Night ferry')
  const ids = (['pause', 'writing', 'beforeRestore', 'named', 'published'] as const).map((reason) => {
    const kept = revisions.keep(storyId, reason)
    return kept.ok && kept.value.revisionId
  })
  type('밤배', 'ko')
  revisions.keep(storyId, 'pause')

  expect([ids, revisions.list(storyId).map(({ reason }) => reason), rows('revision_states')]).toEqual([
    [1, 1, 1, 2, 3],
    ['pause', 'published', 'named', 'pause'],
    4,
  ])
})

test('a revision of another story is not handed out', () => {
  const { storyId, stories, revisions } = historyDesk()
  const other = stories.create()
  const kept = revisions.keep(storyId, 'named', 'Mine')
  if (!kept.ok) throw new Error(kept.failure.kind)

  expect(revisions.states(other, kept.value.revisionId)).toEqual({
    ok: false,
    failure: { kind: 'revision/notFound', revisionId: kept.value.revisionId },
  })
})

test('the size of a history is told, and grows with it', () => {
  const { storyId, revisions, type } = historyDesk()
  type('Night ferry')
  const before = revisions.size(storyId)
  revisions.keep(storyId, 'pause')
  type(' returns')
  const after = revisions.size(storyId)

  expect([
    before.revisions,
    after.revisions > 0,
    after.log > before.log,
    after.desk === after.log + after.revisions,
  ]).toEqual([0, true, true, true])
})
