import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { contentHash } from '../../../../electron/documents/contentHash'
import { readArticle } from '../../../../electron/documents/readArticle'
import { summaries as summariesOf } from '../../../../electron/drafts/summaries'
import { summaryProjector } from '../../../../electron/drafts/summaryProjector'
import { articleText } from '../../../../shared/document/articleDocument'
import { setStoryField } from '../../../../shared/document/storyDocument'
import type { DocumentName } from '../../../../shared/ipc/documentPort'
import { success } from '../../../../shared/result'
import type { Edition } from '../../../../shared/story/edition'
import { newsroom } from '../newsroom'

function desk() {
  const { database, log, rooms, stories } = newsroom()
  const summaries = summariesOf(database)
  const publications = publicationsOf(database)
  const frozen = (storyId: string, edition: Edition) => {
    const storyDoc = rooms.read({ storyId, part: 'story' })
    const articleDoc = rooms.read({ storyId, part: edition })
    if (!storyDoc.ok || !articleDoc.ok) throw new Error('unreadable')
    return readArticle({
      storyId,
      edition,
      storyDoc: storyDoc.value,
      articleDoc: articleDoc.value,
      projectBody: () => [],
      photo: () => null,
    })
  }
  const unexpected: unknown[] = []
  const projector = summaryProjector({
    stories,
    summaries,
    publications,
    read: (name) => rooms.read(name),
    freeze: (storyId, edition) => success(frozen(storyId, edition)),
    onChanged: () => {},
    onUnexpected: (error) => unexpected.push(error),
    within: 1,
    atMost: 1,
  })

  /** Writes as a window would, without one. */
  function write(name: DocumentName, change: (doc: Y.Doc) => void): void {
    const read = rooms.read(name)
    if (!read.ok) throw new Error(read.failure.kind)
    const before = Y.encodeStateVector(read.value)
    change(read.value)
    log.append([{ name, update: Y.encodeStateAsUpdate(read.value, before) }])
  }
  function story(slug: string, en: string, ko: string): string {
    const storyId = stories.create()
    write({ storyId, part: 'story' }, (doc) => setStoryField(doc, 'slug', slug))
    write({ storyId, part: 'en' }, (doc) => articleText(doc, 'headline').insert(0, en))
    write({ storyId, part: 'ko' }, (doc) => articleText(doc, 'headline').insert(0, ko))
    projector.noticeChange(storyId)
    projector.flush()
    return storyId
  }
  return { story, write, projector, summaries, publications, frozen }
}

test.each([
  ['harbour', ['harbour-lights']],
  ['  HARBOUR   Lights ', ['harbour-lights']],
  ['불빛', ['harbour-lights']],
  ['불빛'.normalize('NFD'), ['harbour-lights']],
  ['시장', ['market-day']],
  ['market-d', ['market-day']],
  ['%', []],
  ['_', []],
])('a search for “%s” finds its stories by headline and slug', (search, slugs) => {
  const { story, summaries } = desk()
  story('harbour-lights', 'Harbour Lights Return', '항구의 불빛이 돌아왔다'.normalize('NFD'))
  story('market-day', 'A day at the market', '새벽 시장의 하루')

  expect(summaries.list(search).map(({ slug }) => slug)).toEqual(slugs)
})

test('a story list shows what the documents hold', () => {
  const { story, summaries } = desk()
  const storyId = story('harbour-lights', 'Harbour lights', '항구의 불빛')

  expect(summaries.list('')).toEqual([
    {
      storyId,
      slug: 'harbour-lights',
      section: '',
      bylines: [],
      headlines: { en: 'Harbour lights', ko: '항구의 불빛' },
      state: 'draft',
      changedSincePublished: false,
      createdAt: '2026-11-23T09:10:00.000Z',
      changedAt: '2026-11-23T09:10:00.000Z',
    },
  ])
})

test('after a crash the list catches up with the log', () => {
  const { story, write, projector, summaries } = desk()
  const storyId = story('harbour-lights', 'Harbour lights', '')
  write({ storyId, part: 'en' }, (doc) => articleText(doc, 'headline').insert(14, ' return'))
  const before = summaries.list('').map(({ headlines }) => headlines.en)
  projector.catchUp()

  expect([before, summaries.list('').map(({ headlines }) => headlines.en), summaries.behind()]).toEqual([
    ['Harbour lights'],
    ['Harbour lights return'],
    [],
  ])
})

test('a published story says when its draft has changed, and not when the change was taken back', () => {
  const { story, write, projector, summaries, publications, frozen } = desk()
  const storyId = story('harbour-lights', 'Harbour lights', '')
  const article = frozen(storyId, 'en')
  publications.put([
    {
      article,
      urlPath: 'en/a.html',
      firstPublishedAt: '2026-11-23T09:10:00Z',
      updatedAt: null,
      contentHash: contentHash(article),
    },
  ])
  const states = ['', 'x', ''].map((extra) => {
    write({ storyId, part: 'en' }, (doc) => {
      const dek = articleText(doc, 'dek')
      dek.delete(0, dek.length)
      dek.insert(0, extra)
    })
    projector.noticeChange(storyId)
    projector.flush()
    const [row] = summaries.list('')
    return [row?.state, row?.changedSincePublished]
  })

  expect(states).toEqual([
    ['published', false],
    ['published', true],
    ['published', false],
  ])
})
