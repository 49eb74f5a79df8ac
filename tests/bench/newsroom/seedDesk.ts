import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../../electron/database/openDatabase'
import { inTransaction, type Database } from '../../../electron/database/sqlite'
import { loadDocument } from '../../../electron/documents/loadDocument'
import { updateLog } from '../../../electron/documents/updateLog'
import { stories as storiesOf } from '../../../electron/drafts/stories'
import { storyIndex } from '../../../electron/drafts/storyIndex'
import { summaryProjector } from '../../../electron/drafts/summaryProjector'
import { publications as publicationsOf } from '../../../electron/publishing/publications'
import { articleText } from '../../../shared/document/articleDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { newByline, setStoryField, storyBylines } from '../../../shared/document/storyDocument'
import type { Edition } from '../../../shared/story/edition'

/** The same words in every run. */
function words(seed: number) {
  let state = seed
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const syllables = [
    'ka',
    'lo',
    'mer',
    'tin',
    'sa',
    'ver',
    'dol',
    'ri',
    'pen',
    'no',
    'bra',
    'el',
    'que',
    'ha',
    'wis',
  ]
  const hangul = [
    ...'가나다라마바사아자차카타파하거너더러머버서어저처고노도로모보소오조초구누두루무부수우주추기니디리미비시이지치',
  ]
  const endings = ['', '가', '는', '을', '에서', '와', '도', '의']
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T
  // A few words stand everywhere, most of them seldom, as in any language.
  const common: Record<Edition, string[]> = {
    en: ['the', 'of', 'and', 'to', 'in', 'that', 'was', 'for', 'harbour', 'council'],
    ko: ['그리고', '있다', '것으로', '지난', '이번', '항구', '시장', '위해'],
  }
  const word: Record<Edition, () => string> = {
    en: () =>
      next(3) === 0 ? pick(common.en) : pick(syllables) + pick(syllables) + (next(2) ? pick(syllables) : ''),
    ko: () =>
      next(4) === 0
        ? pick(common.ko)
        : pick(hangul) + pick(hangul) + (next(3) ? '' : pick(hangul)) + pick(endings),
  }
  return (edition: Edition, count: number): string => Array.from({ length: count }, word[edition]).join(' ')
}

const paragraphs = 10

/** One edition's article, written into its document as the editor would have left it. */
function article(text: ReturnType<typeof words>, edition: Edition, length: number): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, articleSeed, 'seed')
  doc.transact(() => {
    articleText(doc, 'headline').insert(0, text(edition, 8))
    articleText(doc, 'dek').insert(0, text(edition, 14))
    const root = doc.get('root-v2', Y.XmlElement)
    root.delete(0, root.length)
    root.insert(
      0,
      Array.from({ length: paragraphs }, () => {
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.insert(0, [new Y.XmlText(text(edition, Math.round(length / paragraphs)))])
        return paragraph
      }),
    )
  })
  return Y.encodeStateAsUpdate(doc)
}

function shared(number: number): Uint8Array {
  const doc = new Y.Doc()
  setStoryField(doc, 'slug', `story-${number}`)
  setStoryField(doc, 'section', ['society', 'culture', 'politics'][number % 3] ?? '')
  storyBylines(doc).push([newByline({ id: 'b1', en: `Writer ${number % 40}`, ko: `기자${number % 40}` })])
  return Y.encodeStateAsUpdate(doc)
}

/** Fills a data folder with stories of `length` words, by turns English and Korean, the newest one English; listed and indexed. */
export function seedDesk(folder: string, count: number, length: number): void {
  const opened = openDatabase(join(folder, 'dateline.sqlite3'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const database = opened.value
  database.exec('pragma synchronous = OFF')
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 0, 1) + seconds++ * 60_000)
  const log = updateLog(database, now)
  const insert = database.prepare('insert into stories (story_id, created_at) values (?, ?)')
  for (let from = 0; from < count; from += 1000)
    inTransaction(database, () => {
      for (let number = from; number < Math.min(count, from + 1000); number++) {
        const storyId = randomUUID()
        const edition: Edition = (count - number) % 2 === 1 ? 'en' : 'ko'
        const text = words(number + 1)
        insert.run(storyId, now().toISOString())
        log.append([
          { name: { storyId, part: 'story' }, update: shared(number) },
          {
            name: { storyId, part: 'en' },
            update: edition === 'en' ? article(text, 'en', length) : articleSeed,
          },
          {
            name: { storyId, part: 'ko' },
            update: edition === 'ko' ? article(text, 'ko', length) : articleSeed,
          },
        ])
      }
    })
  project(database, log, now)
  database.exec('pragma wal_checkpoint(TRUNCATE)')
  database.close()
}

/** Through the app's own projector: what it made at each pause of writing. */
function project(database: Database, log: ReturnType<typeof updateLog>, now: () => Date): void {
  const index = storyIndex(database)
  const projector = summaryProjector({
    stories: storiesOf(database, log, now),
    index,
    publications: publicationsOf(database),
    stateOf: () => 'draft',
    read: (name) => loadDocument(log, name),
    freeze: () => {
      throw new Error('Nothing is live here.')
    },
    onChanged: () => {},
    onUnexpected: () => {},
    within: 1,
    atMost: 1,
  })
  while (projector.catchUpSome(500));
  index.put([], index.lastSeq())
}
