import { expect, onTestFinished, test } from 'vitest'
import { openTestDatabase } from '../newsroom'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { publisher as publisherOf } from '../../../../electron/publishing/publisher'
import { stories as storiesOf } from '../../../../electron/drafts/stories'
import { updateLog } from '../../../../electron/documents/updateLog'
import { failed, success, type Result } from '../../../../shared/result'
import type { Article, PublishedArticle } from '../../../../shared/story/story'
import { temporaryFolder } from '../temporaryFolder'

const text = (words: string) => ({ kind: 'text' as const, text: words, marks: [] })
const photoId = 'ab'.repeat(32)
const photoBlock = {
  kind: 'photo' as const,
  photoId,
  alt: 'Lamps on a pier',
  caption: [],
  credit: '(Photo by A/B)',
}

const articleOf = (storyId: string): Article => ({
  storyId,
  edition: 'en',
  slug: 'harbour-lights',
  section: 'culture',
  tags: [],
  bylines: [{ id: 'b1', en: 'Mira Holt', ko: '' }],
  rightsLine: '',
  bylineTime: '',
  headline: 'Harbour lights return',
  dek: '',
  datelinePlace: '',
  body: [{ kind: 'paragraph', children: [text('The lamps came back on.')] }],
  photos: [],
})

function desk() {
  const database = openTestDatabase(temporaryFolder())
  onTestFinished(() => database.close())
  let time = Date.parse('2026-11-23T09:00:00Z')
  const now = () => new Date(time)
  const storyId = storiesOf(database, updateLog(database, now), now).create()
  const publications = publicationsOf(database)
  const delivered: PublishedArticle[][] = []
  let written: Article = articleOf(storyId)
  let portal: Result<unknown> = success(null)
  let photos = new Set<string>()
  const room = publisherOf({
    publications,
    freeze: (_storyId, edition) => success({ ...written, edition }),
    urlPath: (article) => `${article.edition}/${article.slug}.html`,
    hasPhoto: (id) => Promise.resolve(photos.has(id)),
    deliver: (live) => {
      delivered.push([...live])
      return Promise.resolve(portal)
    },
    onProgress: () => {},
    now,
  })
  return {
    room,
    storyId,
    publications,
    delivered,
    write: (changed: Partial<Article>) => (written = { ...written, ...changed }),
    setPortal: (answer: Result<unknown>) => (portal = answer),
    setPhotos: (...ids: string[]) => (photos = new Set(ids)),
    wait: (hours: number) => (time += hours * 3_600_000),
  }
}
const times = (result: Result<PublishedArticle[]>) =>
  result.ok
    ? result.value.map(({ firstPublishedAt, updatedAt, urlPath }) => ({
        firstPublishedAt,
        updatedAt,
        urlPath,
      }))
    : result.failure

test('the first publication carries the moment, later ones the update, an unchanged one nothing', async () => {
  const { room, storyId, write, wait, publications } = desk()
  const first = times(await room.publish(storyId, ['en']))
  wait(1)
  const unchanged = times(await room.publish(storyId, ['en']))
  wait(1)
  write({ headline: 'Harbour lights return at last', slug: 'another-slug' })
  const changed = times(await room.publish(storyId, ['en']))
  const kept = publications.ofStory(storyId).map(({ article }) => article.headline)

  const live = {
    firstPublishedAt: '2026-11-23T09:00:00.000Z',
    updatedAt: null,
    urlPath: 'en/harbour-lights.html',
  }
  expect({ first, unchanged, changed, kept }).toEqual({
    first: [live],
    unchanged: [live],
    changed: [{ ...live, updatedAt: '2026-11-23T11:00:00.000Z' }],
    kept: ['Harbour lights return at last'],
  })
})

test('a byline time of its own is when the article was first published', async () => {
  const { room, storyId, write } = desk()
  write({ bylineTime: '2015-12-26T12:40:00Z' })
  const first = times(await room.publish(storyId, ['en']))
  write({ bylineTime: '2015-12-27T12:40:00Z' })
  const second = times(await room.publish(storyId, ['en']))

  expect([first, second]).toEqual([
    [{ firstPublishedAt: '2015-12-26T12:40:00Z', updatedAt: null, urlPath: 'en/harbour-lights.html' }],
    [
      {
        firstPublishedAt: '2015-12-26T12:40:00Z',
        updatedAt: '2026-11-23T09:00:00.000Z',
        urlPath: 'en/harbour-lights.html',
      },
    ],
  ])
})

test('the portal is given everything that is live, each edition once', async () => {
  const { room, storyId, delivered } = desk()
  await room.publish(storyId, ['en', 'ko'])
  await room.publish(storyId, ['ko', 'ko'])

  expect(delivered.map((live) => live.map(({ article }) => article.edition).sort())).toEqual([
    ['en', 'ko'],
    ['en', 'ko'],
  ])
})

test('an article that the portal could not take is not live', async () => {
  const { room, storyId, setPortal, publications } = desk()
  const failure = { kind: 'portal/notWritable', folder: '/portal', detail: 'EROFS' } as const
  setPortal(failed(failure))
  const refused = await room.publish(storyId, ['en'])

  expect([refused, publications.all()]).toEqual([{ ok: false, failure }, []])
})

test('a first publication that was cut off goes out as it was begun, one that was refused begins anew', async () => {
  const { room, storyId, publications, setPortal, wait, write } = desk()
  const begun: PublishedArticle = {
    article: articleOf(storyId),
    urlPath: 'en/begun.html',
    firstPublishedAt: '2026-11-23T08:00:00.000Z',
    updatedAt: null,
    contentHash: 'of the article as it was then',
  }
  publications.announce([begun])
  write({ headline: 'Harbour lights return at last' })
  const cutOff = times(await room.publish(storyId, ['en']))
  setPortal(failed({ kind: 'portal/notWritable', folder: '/portal', detail: 'EROFS' }))
  await room.publish(storyId, ['ko'])
  setPortal(success(null))
  wait(1)
  const refused = times(await room.publish(storyId, ['ko']))

  expect({ cutOff, refused }).toEqual({
    cutOff: [{ firstPublishedAt: '2026-11-23T08:00:00.000Z', updatedAt: null, urlPath: 'en/begun.html' }],
    refused: [
      { firstPublishedAt: '2026-11-23T10:00:00.000Z', updatedAt: null, urlPath: 'ko/harbour-lights.html' },
    ],
  })
})

test('two publications at once go one after the other', async () => {
  const { room, storyId, delivered } = desk()
  const [en, ko] = await Promise.all([room.publish(storyId, ['en']), room.publish(storyId, ['ko'])])

  expect([en.ok, ko.ok, delivered.map((live) => live.length)]).toEqual([true, true, [1, 2]])
})

test('what is missing is named for each edition, and nothing goes out', async () => {
  const { room, storyId, write, delivered } = desk()
  write({
    headline: ' ',
    section: '',
    bylines: [{ id: 'b1', en: '', ko: ' ' }],
    body: [{ ...photoBlock, alt: '', credit: '', caption: [text('Lamps on the pier')] }],
  })
  const refused = await room.publish(storyId, ['en', 'ko'])
  const reasons = (edition: 'en' | 'ko') => [
    { edition, reason: 'noHeadline' },
    { edition, reason: 'noBody' },
    { edition, reason: 'noByline' },
    { edition, reason: 'noSection' },
    { edition, reason: 'photoWithoutCredit', subject: 'Lamps on the pier' },
    { edition, reason: 'photoWithoutAlt', subject: 'Lamps on the pier' },
  ]

  expect({ refused, delivered }).toEqual({
    refused: {
      ok: false,
      failure: { kind: 'publish/blocked', blockers: [...reasons('en'), ...reasons('ko')] },
    },
    delivered: [],
  })
})

test('a name in the other edition’s form is a byline', async () => {
  const { room, storyId } = desk()
  expect((await room.publish(storyId, ['ko'])).ok).toBe(true)
})

test('a photo that is gone from the media folder stops the publication', async () => {
  const { room, storyId, write, setPhotos } = desk()
  write({ body: [...articleOf(storyId).body, photoBlock] })
  const without = await room.publish(storyId, ['en'])
  setPhotos(photoId)

  expect([without, (await room.publish(storyId, ['en'])).ok]).toEqual([
    { ok: false, failure: { kind: 'photo/missing', photoId } },
    true,
  ])
})
