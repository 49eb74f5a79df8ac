import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { articleText } from '../../../../shared/document/articleDocument'
import { setStoryField, readStoryFields } from '../../../../shared/document/storyDocument'
import type { ToWindow } from '../../../../shared/ipc/documentPort'
import { newsroom } from '../newsroom'

const typed = new Y.Doc()
typed.getText('a').insert(0, 'first')
const afterFirstWord = Y.encodeStateVector(typed)
typed.getText('a').insert(5, 'second')

/** The database takes not one page more. */
const fillDisk = (database: ReturnType<typeof newsroom>['database']) => {
  const { page_count } = database.prepare('pragma page_count').get() as { page_count: number }
  database.exec(`pragma max_page_count = ${page_count}`)
}
const makeRoom = (database: ReturnType<typeof newsroom>['database']) =>
  database.exec('pragma max_page_count = 1073741823')

test('what was acknowledged as saved is there after Dateline was closed and opened', async () => {
  const evening = newsroom()
  const storyId = evening.stories.create()
  const window = evening.openWindow()
  const article = window.openDocument({ storyId, part: 'en' })
  await article.whenOpened
  articleText(article.doc, 'headline').insert(0, 'Harbour lights')
  articleText(article.doc, 'headline').insert(14, ' return')
  await article.close()
  evening.shut()

  const morning = newsroom(evening.folder)
  const again = morning.openWindow().openDocument({ storyId, part: 'en' })
  await again.whenOpened
  expect(articleText(again.doc, 'headline').toJSON()).toBe('Harbour lights return')
})

test('two windows see each other’s typing, and nobody gets an echo', async () => {
  const { stories, openWindow } = newsroom()
  const storyId = stories.create()
  const mine = openWindow().openDocument({ storyId, part: 'story' })
  const theirs = openWindow().openDocument({ storyId, part: 'story' })
  await Promise.all([mine.whenOpened, theirs.whenOpened])
  setStoryField(mine.doc, 'slug', 'harbour-lights')
  await vi.waitUntil(() => readStoryFields(theirs.doc).slug !== '')
  setStoryField(theirs.doc, 'section', 'culture')
  await vi.waitUntil(() => readStoryFields(mine.doc).section !== '')

  expect([mine.status.get(), theirs.status.get(), readStoryFields(mine.doc).slug]).toEqual([
    { kind: 'saved', at: '2026-11-23T09:10:00.000Z' },
    { kind: 'saved', at: '2026-11-23T09:10:00.000Z' },
    'harbour-lights',
  ])
})

test('opening the same article twice in one window shares one document', async () => {
  const { stories, openWindow } = newsroom()
  const storyId = stories.create()
  const window = openWindow()
  const first = window.openDocument({ storyId, part: 'ko' })
  const closed = first.close()
  const second = window.openDocument({ storyId, part: 'ko' })
  await closed
  await second.whenOpened
  articleText(second.doc, 'headline').insert(0, '항구의 불빛')
  await window.allSaved()

  expect([second.doc === first.doc, second.status.get().kind]).toEqual([true, 'saved'])
})

test('on a full disk the window says so, and is saved as soon as there is room', async () => {
  const { database, stories, openWindow, troubles, rooms } = newsroom()
  const storyId = stories.create()
  const window = openWindow()
  const article = window.openDocument({ storyId, part: 'en' })
  await article.whenOpened
  fillDisk(database)
  articleText(article.doc, 'dek').insert(0, 'x'.repeat(20_000))
  await vi.waitUntil(() => article.status.get().kind === 'notSaved')
  articleText(article.doc, 'dek').insert(0, 'y')
  const onFullDisk = [article.status.get(), window.status.get(), rooms.flush().ok]
  makeRoom(database)
  await window.allSaved()

  const full = { kind: 'notSaved', failure: { kind: 'disk/full', path: 'dateline.sqlite3' } }
  expect({ onFullDisk, after: article.status.get().kind, troubles }).toEqual({
    onFullDisk: [full, full, false],
    after: 'saved',
    troubles: [{ kind: 'disk/full', path: 'dateline.sqlite3' }],
  })
})

test('text held on a full disk survives its window', async () => {
  const { database, stories, openWindow, rooms } = newsroom()
  const storyId = stories.create()
  const window = openWindow()
  const article = window.openDocument({ storyId, part: 'en' })
  await article.whenOpened
  fillDisk(database)
  articleText(article.doc, 'dek').insert(0, 'z'.repeat(20_000))
  await vi.waitUntil(() => article.status.get().kind === 'notSaved')
  window.vanish()
  makeRoom(database)
  await vi.waitUntil(() => rooms.flush().ok)
  const doc = rooms.read({ storyId, part: 'en' })

  expect(doc.ok && articleText(doc.value, 'dek').length).toBe(20_000)
})

test('a document with a hole in its log stays closed and untouched', async () => {
  const { database, stories, openWindow } = newsroom()
  const storyId = stories.create()
  const window = openWindow()
  const article = window.openDocument({ storyId, part: 'en' })
  await article.whenOpened
  for (const letter of 'lost') articleText(article.doc, 'headline').insert(0, letter)
  await article.close()
  database.exec(`delete from update_log where seq =
    (select seq from update_log where part = 'en' order by seq limit 1 offset 2)`)
  const rowsBefore = database.prepare('select seq, bytes from update_log').all()
  const opened = await window.openDocument({ storyId, part: 'en' }).whenOpened

  expect({ opened, rows: database.prepare('select seq, bytes from update_log').all() }).toEqual({
    opened: {
      ok: false,
      failure: { kind: 'document/damaged', documentId: `${storyId}/en`, detail: 'The log has a hole.' },
    },
    rows: rowsBefore,
  })
})

test('a long log is opened from a snapshot, and from the log again when the snapshot is bad', async () => {
  const { database, log, stories, openWindow } = newsroom()
  const storyId = stories.create()
  const name = { storyId, part: 'en' } as const
  const window = openWindow()
  const article = window.openDocument(name)
  await article.whenOpened
  for (let word = 0; word < 300; word += 1) articleText(article.doc, 'dek').insert(0, `${word} `)
  const written = articleText(article.doc, 'dek').toJSON()
  await article.close()
  const texts: string[] = []
  const readAgain = async () => {
    const again = window.openDocument(name)
    await again.whenOpened
    texts.push(articleText(again.doc, 'dek').toJSON())
    await again.close()
    return log.read(name).updates.length
  }
  await readAgain()
  const afterSnapshot = await readAgain()
  database.exec(`update snapshots set state = x'ffffff'`)
  await readAgain()

  expect({ texts, afterSnapshot }).toEqual({ texts: [written, written, written], afterSnapshot: 0 })
})

test.each([
  ['builds on what is not there', Y.encodeStateAsUpdate(typed, afterFirstWord)],
  ['is no update', new Uint8Array([7, 7, 7])],
])('an update that %s never reaches the log', (_what, update) => {
  const { database, stories, rooms, troubles } = newsroom()
  const storyId = stories.create()
  const heard: ToWindow[] = []
  let say: (data: unknown) => void = () => {}
  rooms.connect({
    post: (message) => heard.push(message),
    onMessage: (listener) => (say = listener),
    onClose: () => {},
  })
  const name = { storyId, part: 'story' } as const
  say({ type: 'open', name })
  say({ type: 'update', name, number: 1, update })

  const failure = {
    kind: 'document/damaged',
    documentId: `${storyId}/story`,
    detail: 'An update does not fit.',
  }
  expect({
    answer: heard[1],
    troubles,
    rows: database.prepare(`select count(*) as rows from update_log where part = 'story'`).get() as unknown,
  }).toEqual({
    answer: { type: 'notSaved', name, number: 1, failure },
    troubles: [failure],
    rows: { rows: 0 },
  })
})

test('a story that is not there is refused', async () => {
  const { openWindow } = newsroom()
  const storyId = '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e'
  expect(await openWindow().openDocument({ storyId, part: 'en' }).whenOpened).toEqual({
    ok: false,
    failure: { kind: 'story/notFound', storyId },
  })
})

test('before a window closes, its last keys are waited for', async () => {
  const { stories, openWindow, rooms } = newsroom()
  const storyId = stories.create()
  const article = openWindow().openDocument({ storyId, part: 'en' })
  await article.whenOpened
  articleText(article.doc, 'headline').insert(0, 'Last words')
  await rooms.settle({ closing: true })
  const doc = rooms.read({ storyId, part: 'en' })

  expect(doc.ok && articleText(doc.value, 'headline').toJSON()).toBe('Last words')
})

test('the last ten editor snapshots are kept as a way back', async () => {
  const { database, stories, openWindow, rooms } = newsroom()
  const storyId = stories.create()
  const article = openWindow().openDocument({ storyId, part: 'en' })
  await article.whenOpened
  for (let number = 1; number <= 12; number += 1) article.sendSnapshot(`{"root":${number}}`)
  await rooms.settle({ closing: false })
  const kept = database.prepare('select editor_json from editor_snapshots order by snapshot_id').all()

  expect(kept).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => ({ editor_json: `{"root":${n}}` })))
})

test('a message that is none is told and ends nothing', () => {
  const { rooms, troubles } = newsroom()
  let hear: (data: unknown) => void = () => {}
  rooms.connect({ post: () => {}, onMessage: (listener) => (hear = listener), onClose: () => {} })
  hear({ type: 'update', name: { storyId: '../..', part: 'en' }, number: 0, update: 'text' })

  expect(troubles.map(({ kind }) => kind)).toEqual(['message/invalid'])
})
