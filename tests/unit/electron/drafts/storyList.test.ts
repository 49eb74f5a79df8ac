import { expect, test } from 'vitest'
import { contentHash } from '../../../../electron/documents/contentHash'
import { articleText } from '../../../../shared/document/articleDocument'
import { noFilters, type StoryFilters } from '../../../../shared/story/storyList'
import { listedDesk } from './listedDesk'

test('a story list shows what the documents hold', () => {
  const { story, list } = listedDesk()
  const storyId = story('harbour-lights', 'Harbour lights', '항구의 불빛')

  expect(list()).toEqual([
    {
      trashedAt: null,
      snippet: null,
      story: {
        storyId,
        slug: 'harbour-lights',
        section: '',
        bylines: [],
        headlines: { en: 'Harbour lights', ko: '항구의 불빛' },
        state: 'draft',
        isLive: false,
        changedSincePublished: false,
        createdAt: '2026-11-23T09:10:00.000Z',
        changedAt: '2026-11-23T09:10:00.000Z',
      },
    },
  ])
})

test('after a crash the list catches up with the log', () => {
  const { story, write, projector, list, index } = listedDesk()
  const storyId = story('harbour-lights', 'Harbour lights', '')
  write({ storyId, part: 'en' }, (doc) => articleText(doc, 'headline').insert(14, ' return'))
  const before = list().map((row) => row.story.headlines.en)
  projector.catchUp()

  expect([before, list().map((row) => row.story.headlines.en), index.behind()]).toEqual([
    ['Harbour lights'],
    ['Harbour lights return'],
    [],
  ])
})

test('a published story says when its draft has changed, and not when the change was taken back', () => {
  const { story, write, projector, list, publications, frozen } = listedDesk()
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
    const [row] = list()
    return [row?.story.state, row?.story.changedSincePublished]
  })

  expect(states).toEqual([
    ['published', false],
    ['published', true],
    ['published', false],
  ])
})

test('a row says where its story stands on the way to readers, and the list is narrowed by it', () => {
  const { story, projector, list, workflow } = listedDesk()
  for (const state of ['submitted', 'returned', 'corrected', 'killed'] as const) {
    const storyId = story(`is-${state}`, state, '')
    workflow.put(storyId, { ...workflow.read(storyId), state }, '2026-11-23T09:10:00.000Z')
    projector.noticeChange(storyId)
    projector.flush()
  }
  const of = (state: StoryFilters['state']) =>
    list({ filters: { ...noFilters, state } }).map((row) => [row.story.slug, row.story.state])

  expect([of('submitted'), of('returned'), of('corrected'), of('killed'), of('draft')]).toEqual([
    [['is-submitted', 'submitted']],
    [['is-returned', 'returned']],
    [['is-corrected', 'corrected']],
    [['is-killed', 'killed']],
    [],
  ])
})
