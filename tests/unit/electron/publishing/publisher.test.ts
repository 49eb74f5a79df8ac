import { expect, test } from 'vitest'
import { failed, type Result } from '../../../../shared/result'
import { emptyPhotoFields } from '../../../../shared/story/photo/photoFields'
import type { PublishedArticle } from '../../../../shared/story/story'
import { articleOf, done, publisherDesk as desk, text } from './publisherDesk'

const photoId = 'ab'.repeat(32)
const photoBlock = {
  kind: 'photo' as const,
  photoId,
  alt: 'Lamps on a pier',
  caption: [],
  credit: '(Photo by A/B)',
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
  write({ headline: 'Harbour lights return at last', section: 'society' })
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

test('a new slug moves a live article, the old address leads on, and readers are told of no update', async () => {
  const { room, storyId, write, wait, publications } = desk()
  const move = async (slug: string) => {
    wait(1)
    write({ slug })
    await room.publish(storyId, ['en'])
    return publications
      .ofStory(storyId)
      .map(({ urlPath, formerPaths, updatedAt }) => ({ urlPath, formerPaths, updatedAt }))
  }
  const first = await move('harbour-lights')
  const moved = await move('pier-lamps')
  const again = await move('harbour-lamps')
  const back = await move('harbour-lights')

  const lights = 'en/harbour-lights.html'
  const pier = 'en/pier-lamps.html'
  const lamps = 'en/harbour-lamps.html'
  expect([first, moved, again, back]).toEqual([
    [{ urlPath: lights, formerPaths: undefined, updatedAt: null }],
    [{ urlPath: pier, formerPaths: [lights], updatedAt: null }],
    [{ urlPath: lamps, formerPaths: [lights, pier], updatedAt: null }],
    [{ urlPath: lights, formerPaths: [pier, lamps], updatedAt: null }],
  ])
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

test('the portal is given what is published, each edition once', async () => {
  const { room, storyId, delivered } = desk()
  await room.publish(storyId, ['en', 'ko'])
  await room.publish(storyId, ['ko', 'ko'])

  expect(delivered.map((live) => live.map(({ article }) => article.edition).sort())).toEqual([
    ['en', 'ko'],
    ['ko'],
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
  setPortal(done)
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

  expect([en.ok, ko.ok, delivered.map((live) => live.length)]).toEqual([true, true, [1, 1]])
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

const credited = { ...emptyPhotoFields, rightsCategory: 'agency' as const }
const pier = {
  photoId,
  mediaType: 'image/jpeg' as const,
  width: 1600,
  height: 1000,
  fileName: 'pier.jpg',
  fields: credited,
}

test('a photo whose right has expired, or was never given, stops the story, and is named', async () => {
  const { room, storyId, write, setPhotos } = desk()
  setPhotos(photoId)
  const body = [...articleOf(storyId).body, photoBlock]
  const refusal = async (fields: Partial<typeof pier.fields>) => {
    write({ body, photos: [{ ...pier, fields: { ...credited, ...fields } }] })
    const result = await room.publish(storyId, ['en'], { override: 'the editor in chief wants it' })
    return result.ok ? 'published' : result.failure
  }
  const blockedFor = (reason: string) => ({
    kind: 'publish/blocked',
    blockers: [{ edition: 'en', reason, subject: 'pier.jpg' }],
  })

  expect(await refusal({ validUntil: '2026-11-23T08:59:59.000Z' })).toEqual(blockedFor('photoExpired'))
  expect(await refusal({ validFrom: '2026-11-23T09:00:01.000Z' })).toEqual(blockedFor('photoNotYetValid'))
  expect(await refusal({ denied: true })).toEqual(blockedFor('photoDenied'))
  expect(await refusal({ validUntil: '2026-11-23T09:00:01.000Z' })).toBe('published')
})

test('an editor overrides only what the site profile lets them, and the reason stays with the publication', async () => {
  const { room, storyId, write, setPhotos, allow, publications } = desk()
  setPhotos(photoId)
  write({
    body: [...articleOf(storyId).body, { ...photoBlock, alt: '' }],
    photos: [{ ...pier, fields: emptyPhotoFields }],
  })
  allow('photoWithoutAlt')
  const half = await room.publish(storyId, ['en'], { override: 'on deadline' })
  allow('photoWithoutAlt', 'photoWithoutCategory')
  const silent = await room.publish(storyId, ['en'])
  const spoken = await room.publish(storyId, ['en'], { override: 'on deadline' })
  const kept = publications.ofStory(storyId)[0]?.overrides

  expect([half.ok, silent.ok, spoken.ok, kept]).toEqual([
    false,
    false,
    true,
    [
      { reason: 'photoWithoutAlt', subject: 'pier.jpg', why: 'on deadline' },
      { reason: 'photoWithoutCategory', subject: 'pier.jpg', why: 'on deadline' },
    ],
  ])
  write({ body: articleOf(storyId).body, photos: [] })
  await room.publish(storyId, ['en'], { override: 'no longer needed' })
  expect(publications.ofStory(storyId)[0]?.overrides).toBeUndefined()
})
