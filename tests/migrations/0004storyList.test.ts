import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storyList } from '../../electron/database/migrations/0004storyList'
import { migrations } from '../../electron/database/migrations/migrations'
import { openDatabase } from '../../electron/database/openDatabase'
import { temporaryFolder } from '../unit/electron/temporaryFolder'

const earlier = migrations.filter(({ version }) => version < storyList.version)

const first = '5f0c2f5e-7f7e-4a39-8c50-0d1d6a3b1f01'
const second = '5f0c2f5e-7f7e-4a39-8c50-0d1d6a3b1f02'

function open(file: string, migrations: Parameters<typeof openDatabase>[1]) {
  const opened = openDatabase(file, migrations)
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  return opened.value
}
const summary = (storyId: string, state: string, changed: boolean, headlines: { en: string; ko: string }) =>
  JSON.stringify({
    storyId,
    slug: 'night-ferry',
    section: 'society',
    headlines,
    bylines: [],
    state,
    changedSincePublished: changed,
    createdAt: '2026-11-20T00:00:00.000Z',
    changedAt: '2026-11-21T00:00:00.000Z',
  })

test('0004: the stories of an older desk are listed at once, none is in the trash, and all wait for the search', () => {
  const file = join(temporaryFolder(), 'd.sqlite3')
  const before = open(file, earlier)
  const story = before.prepare('insert into stories values (?, ?)')
  const row = before.prepare('insert into summaries values (?, ?, ?, ?)')
  story.run(first, '2026-11-20T00:00:00.000Z')
  story.run(second, '2026-11-20T01:00:00.000Z')
  const ferry = summary(first, 'published', true, { en: 'Night ferry', ko: '' })
  const market = summary(second, 'draft', false, { en: '', ko: '새벽 시장' })
  row.run(first, ferry, 'night ferry', '2026-11-21T00:00:00.000Z')
  row.run(second, market, '새벽 시장', '2026-11-22T00:00:00.000Z')
  before.prepare('update summaries_progress set up_to_seq = 7').run()
  before.close()

  const after = open(file, [...earlier, storyList])
  const all = (table: string) => after.prepare(`select * from ${table}`).all() as unknown[]
  const tables = {
    stories: all('stories'),
    rows: all('story_rows'),
    texts: all('story_texts'),
    saved: all('saved_searches'),
    progress: all('summaries_progress'),
    old: after.prepare("select name from sqlite_schema where name = 'summaries'").all(),
  }
  after.close()

  const untouched = { trashed_at: null, trash_days: 0, trash_day: '' }
  const waiting = { index_version: 0, trashed: 0, section: 'society', has_photos: 0, bylines: '' }
  expect(tables).toEqual({
    stories: [
      { story_id: first, created_at: '2026-11-20T00:00:00.000Z', ...untouched },
      { story_id: second, created_at: '2026-11-20T01:00:00.000Z', ...untouched },
    ],
    rows: [
      {
        row_id: 1,
        story_id: first,
        ...waiting,
        state: 'changed',
        in_en: 1,
        in_ko: 0,
        changed_at: '2026-11-21T00:00:00.000Z',
      },
      {
        row_id: 2,
        story_id: second,
        ...waiting,
        state: 'draft',
        in_en: 0,
        in_ko: 1,
        changed_at: '2026-11-22T00:00:00.000Z',
      },
    ],
    texts: [
      { row_id: 1, summary: ferry, words: new Uint8Array() },
      { row_id: 2, summary: market, words: new Uint8Array() },
    ],
    saved: [],
    progress: [{ only_row: 1, up_to_seq: 7 }],
    old: [],
  })
})
