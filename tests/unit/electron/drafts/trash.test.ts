import { expect, test } from 'vitest'
import { revisions as revisionsOf } from '../../../../electron/history/revisions'
import { trash as trashOf } from '../../../../electron/drafts/trash'
import type { PurgedStory } from '../../../../electron/secondLog/logRecord'
import type { StoryState } from '../../../../shared/story/workflow'
import { listedDesk } from './listedDesk'

function trashDesk() {
  const desk = listedDesk()
  const purged: PurgedStory[] = []
  let now = new Date('2026-11-23T09:10:00Z')
  const revisions = revisionsOf({
    database: desk.database,
    read: (name) => desk.rooms.read(name),
    now: () => now,
    who: () => 'Mira Holt',
  })
  const trash = trashOf({
    ...desk,
    documents: desk.rooms,
    second: { keepPurged: (story) => void purged.push(story) },
    now: () => now,
  })
  const slugs = (place: 'desk' | 'trash') => desk.list({ in: place }).map(({ story }) => story.slug)
  const everything = () =>
    Object.fromEntries(
      [
        'stories',
        'update_log',
        'snapshots',
        'editor_snapshots',
        'story_rows',
        'story_texts',
        'revisions',
        'revision_states',
      ].map((table) => [
        table,
        desk.database.prepare(`select count(*) as n from ${table}`).get() as { n: number },
      ]),
    )
  return {
    ...desk,
    revisions,
    trash,
    purged,
    slugs,
    everything,
    stands: (storyId: string, state: StoryState) =>
      desk.workflow.put(storyId, { ...desk.workflow.read(storyId), state }, now.toISOString()),
    setClock: (at: string) => (now = new Date(at)),
  }
}

test('a story goes to the trash, out of lists and searches, and comes back whole', () => {
  const { story, trash, slugs, found, list } = trashDesk()
  const ferry = story('ferry', 'Night ferry', '밤배')
  story('market', 'Market', '')
  trash.put(ferry)
  const away = [
    slugs('desk'),
    slugs('trash'),
    found('ferry'),
    list({ in: 'trash', search: '밤배' })[0]?.trashedAt,
  ]
  trash.restore(ferry)

  expect([away, slugs('desk'), slugs('trash'), found('ferry')]).toEqual([
    [['market'], ['ferry'], [], '2026-11-23T09:10:00.000Z'],
    ['market', 'ferry'],
    [],
    ['ferry'],
  ])
})

test('a story that readers can see is not thrown away, and it is said in which editions', () => {
  const { story, trash, slugs, publications, frozen } = trashDesk()
  const storyId = story('ferry', 'Night ferry', '')
  publications.put([
    {
      article: frozen(storyId, 'en'),
      urlPath: 'en/a.html',
      firstPublishedAt: '2026-11-23T09:10:00Z',
      updatedAt: null,
      contentHash: '0'.repeat(64),
    },
  ])

  expect([trash.put(storyId), slugs('desk')]).toEqual([
    { ok: false, failure: { kind: 'story/live', editions: ['en'] } },
    ['ferry'],
  ])
})

test('a story that was withdrawn, or is on its way to readers, is not thrown away', () => {
  const { story, trash, slugs, stands } = trashDesk()
  const killed = story('ferry', 'Night ferry', '')
  const ordered = story('market', 'Market', '')
  stands(killed, 'killed')
  stands(ordered, 'scheduled')

  expect([trash.put(killed), trash.put(ordered), slugs('desk').sort(), slugs('trash')]).toEqual([
    { ok: false, failure: { kind: 'story/killed', storyId: killed } },
    { ok: false, failure: { kind: 'story/onItsWay', storyId: ordered } },
    ['ferry', 'market'],
    [],
  ])
})

test('a withdrawn story that an earlier Dateline let go stays in the trash: neither a person nor time deletes it', () => {
  const { story, trash, stands, setClock, purged, rooms } = trashDesk()
  const storyId = story('ferry', 'Night ferry', '')
  trash.put(storyId)
  stands(storyId, 'killed')
  const byHand = trash.purge(storyId)
  const byTime = ['11-24', '11-25', '11-26', '12-28'].map((day) => {
    setClock(`2026-${day}T09:00:00Z`)
    return trash.purgeOld()
  })

  expect([byHand, byTime, purged, trash.has(storyId), rooms.read({ storyId, part: 'en' }).ok]).toEqual([
    { ok: false, failure: { kind: 'story/killed', storyId } },
    [[], [], [], []],
    [],
    true,
    true,
  ])
})

test('what is deleted by hand is gone with its log, and nothing else is', () => {
  const { story, trash, slugs, everything, rooms, revisions, purged } = trashDesk()
  revisions.keep(story('market', 'Market', ''), 'named', 'Stays')
  const before = everything()
  const storyId = story('ferry', 'Night ferry', '')
  revisions.keep(storyId, 'named', 'Goes too')
  const early = trash.purge(storyId)
  trash.put(storyId)
  const late = trash.purge(storyId)

  expect([
    early.ok,
    late.ok,
    everything(),
    slugs('desk'),
    rooms.read({ storyId, part: 'en' }),
    purged,
  ]).toEqual([
    false,
    true,
    before,
    ['market'],
    { ok: false, failure: { kind: 'story/notFound', storyId } },
    [{ storyId, upToSeq: 10, at: '2026-11-23T09:10:00.000Z' }],
  ])
})

test('after thirty days a story in the trash is deleted by itself, if Dateline ran on enough of them', () => {
  const { story, trash, setClock } = trashDesk()
  const storyId = story('ferry', 'Night ferry', '')
  trash.put(storyId)
  const purged = [
    '2026-11-23T10:00:00Z',
    '2026-11-23T18:00:00Z',
    '2026-12-01T09:00:00Z',
    '2026-12-02T09:00:00Z',
    '2026-12-23T09:00:00Z',
    '2026-12-24T09:00:00Z',
  ].map((at) => {
    setClock(at)
    return trash.purgeOld()
  })

  expect(purged).toEqual([[], [], [], [], [], [storyId]])
})

test('a clock set ten years forward deletes nothing, nor does one set back', () => {
  const { story, trash, slugs, setClock } = trashDesk()
  trash.put(story('ferry', 'Night ferry', ''))
  const purged = [
    '2036-11-23T10:00:00Z',
    '2036-11-23T12:00:00Z',
    '2036-11-23T18:00:00Z',
    '2016-01-01T00:00:00Z',
  ].map((at) => {
    setClock(at)
    return trash.purgeOld()
  })

  expect([purged, slugs('trash')]).toEqual([[[], [], [], []], ['ferry']])
})

test('a story that was taken back and thrown away again lies its thirty days anew', () => {
  const { story, trash, setClock } = trashDesk()
  const storyId = story('ferry', 'Night ferry', '')
  trash.put(storyId)
  for (const day of ['24', '25', '26', '27']) {
    setClock(`2026-11-${day}T09:00:00Z`)
    trash.purgeOld()
  }
  trash.restore(storyId)
  setClock('2026-12-20T09:00:00Z')
  trash.put(storyId)
  setClock('2026-12-27T09:00:00Z')

  expect(trash.purgeOld()).toEqual([])
})
