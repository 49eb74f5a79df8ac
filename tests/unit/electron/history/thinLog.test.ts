import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { logThinner } from '../../../../electron/history/thinLog'
import { writing as writingOf } from '../../../../electron/history/writing'
import { articleText } from '../../../../shared/document/articleDocument'
import { writeArticle } from '../../../../shared/document/writeArticle'
import type { LogRecord } from '../../../../electron/secondLog/logRecord'
import { historyDesk } from './historyDesk'

function thinningDesk() {
  const desk = historyDesk()
  const second: LogRecord[] = []
  const thinner = logThinner(desk.database, { keep: (records) => void second.push(...records) })
  const name = { storyId: desk.storyId, part: 'en' as const }
  const setBack = (at: string) => desk.database.prepare('update update_log set at = ?').run(at)
  const text = () => {
    const read = desk.rooms.read(name)
    if (!read.ok) throw new Error(read.failure.kind)
    return articleText(read.value, 'headline').toJSON()
  }
  const thinAll = (before: string) => thinner.candidates(new Date(before)).map((each) => thinner.thin(each))
  return { ...desk, second, thinner, name, setBack, text, thinAll, writing: writingOf(desk.database) }
}
const long = 'The night ferry tied up at the old quay and the crew counted every crate before nine.'

test('old keystrokes become one step; the words, the later keys and every revision stay', () => {
  const { type, setBack, thinAll, writing, name, text, revisions, storyId, headline, rows } = thinningDesk()
  type(long)
  const kept = revisions.keep(storyId, 'named', 'First draft')
  setBack('2026-10-01T09:00:00.000Z')
  type(' Twice.')
  const before = rows('update_log')
  const thinned = thinAll('2026-11-01T00:00:00Z')
  const states = kept.ok ? revisions.states(storyId, kept.value.revisionId) : kept

  expect({
    thinned,
    fewer: before - rows('update_log'),
    steps: writing.steps(name).length,
    text: text(),
    revision: states.ok && headline(states.value.en),
  }).toEqual({ thinned: [true], fewer: long.length, steps: 8, text: `${long} Twice.`, revision: long })
})

test('a body with deletions is the same to the byte after thinning', () => {
  const { write, setBack, thinAll, rooms, name } = thinningDesk()
  write('en', (doc) => {
    writeArticle(doc, {
      headline: 'Ferry',
      dek: '',
      datelinePlace: '',
      paragraphs: ['One.', 'Two.'],
      caption: 'At dusk',
      credit: '',
    })
    const headline = articleText(doc, 'headline')
    for (let round = 0; round < 60; round++) {
      headline.insert(0, '가나다')
      headline.delete(1, 2)
    }
  })
  const read = () => {
    const now = rooms.read(name)
    if (!now.ok) throw new Error(now.failure.kind)
    return [Y.encodeStateAsUpdate(now.value), now.value.get('root-v2', Y.XmlElement).toJSON()]
  }
  const before = read()
  setBack('2026-10-01T09:00:00.000Z')

  expect([thinAll('2026-11-01T00:00:00Z'), read()]).toEqual([[true], before])
})

test('nothing young is thinned, and nothing twice', () => {
  const { type, setBack, thinAll } = thinningDesk()
  type(long)
  const young = thinAll('2026-11-01T00:00:00Z')
  setBack('2026-10-01T09:00:00.000Z')
  const first = thinAll('2026-11-01T00:00:00Z')

  expect([young, first, thinAll('2026-11-01T00:00:00Z')]).toEqual([[], [true], []])
})

test('a log with a hole is left as it is', () => {
  const { type, setBack, thinAll, database, rows } = thinningDesk()
  type(long)
  setBack('2026-10-01T09:00:00.000Z')
  database.exec("delete from update_log where seq = (select min(seq) + 5 from update_log where part = 'en')")
  const before = rows('update_log')

  expect([thinAll('2026-11-01T00:00:00Z'), rows('update_log')]).toEqual([[false], before])
})

test('the thinned step lies in the second log too, and is not taken for the key it stands in the place of', () => {
  const { type, setBack, thinAll, second, database } = thinningDesk()
  type(long)
  setBack('2026-10-01T09:00:00.000Z')
  thinAll('2026-11-01T00:00:00Z')
  const row = database.prepare("select seq, at, bytes from update_log where part = 'en'").get() as {
    seq: number
    at: string
    bytes: Uint8Array
  }

  expect([second.map(({ seq, at, update }) => ({ seq, at, bytes: update })), row.at]).toEqual([
    [{ ...row }],
    '2026-10-01T09:00:00.000001Z',
  ])
})

test('any moment of the writing can be made whole again', () => {
  const { type, writing, name, headline, storyId } = thinningDesk()
  type('Night ferry')
  type('밤배', 'ko')
  type(' returns')
  const fifth = writing.steps(name)[5]?.seq ?? 0
  const states = writing.statesAt(storyId, fifth)

  expect([headline(states.en), headline(states.ko)]).toEqual(['Night', ''])
})
