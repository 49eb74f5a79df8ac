import { expect, test } from 'vitest'
import { moveOfKey, movedCrop, sizedCrop } from '../../../renderer/photoDesk/cropKeys'
import {
  filterPhotos,
  noPhotoFilters,
  photoReasonsOf,
  type PhotoFilters,
} from '../../../renderer/photoDesk/filterPhotos'
import type { DeskPhoto } from '../../../shared/story/photo/deskPhoto'
import { cropAround } from '../../../shared/story/photo/photoCrop'
import { emptyPhotoFields, type PhotoFields } from '../../../shared/story/photo/photoFields'
import { noMetadata } from '../../../shared/story/photo/photoMetadata'
import { sampleProfile } from '../../make/siteProfiles'

const now = new Date('2026-11-23T09:00:00Z')
const photo = (
  fileName: string,
  fields: Partial<PhotoFields>,
  storyId = 's1',
  use: Partial<DeskPhoto['uses'][number]> = {},
): DeskPhoto => ({
  details: {
    asset: { photoId: fileName, mediaType: 'image/jpeg', width: 1600, height: 900, fileName },
    file: null,
    metadata: noMetadata,
    fields: { ...emptyPhotoFields, ...fields },
    takenInAt: now.toISOString(),
    changedAt: now.toISOString(),
  },
  uses: [
    {
      storyId,
      edition: 'en',
      headline: 'Night Ferry',
      slug: 'ferry',
      hasAlt: true,
      hasCredit: false,
      ...use,
    },
  ],
})
const agency = { agency: 'Harbour Photos', rightsCategory: 'agency' } as const
const shelf = [
  photo('clear.jpg', { ...agency, photographer: '\u1112\u1161\u11ab\uae38', place: 'Namu' }),
  photo('soon.jpg', { ...agency, validUntil: '2026-11-28T09:00:00.000Z' }, 's2'),
  photo('late.jpg', { ...agency, validUntil: '2026-11-22T09:00:00.000Z' }),
  photo('later.jpg', { ...agency, validFrom: '2026-12-01T09:00:00.000Z' }),
  photo('bare.jpg', {}, 's1', { hasAlt: false }),
  photo('denied.jpg', { ...agency, denied: true }),
]
const found = (filters: Partial<PhotoFilters>): string[] =>
  filterPhotos(shelf, { ...noPhotoFilters, ...filters }, sampleProfile, now).map(
    ({ details }) => details.asset.fileName,
  )

test('the desk finds photos by the state of their rights, what they lack and when they expire', () => {
  expect(found({ rights: 'clear' })).toEqual(['clear.jpg', 'soon.jpg'])
  expect(found({ rights: 'unclear' })).toEqual(['bare.jpg'])
  expect(found({ rights: 'expired' })).toEqual(['late.jpg'])
  expect(found({ rights: 'notYetValid' })).toEqual(['later.jpg'])
  expect(found({ rights: 'denied' })).toEqual(['denied.jpg'])
  expect(found({ missing: 'credit' })).toEqual(['bare.jpg'])
  expect([found({ missing: 'altEn' }), found({ missing: 'altKo' })]).toEqual([['bare.jpg'], []])
  expect(found({ missing: 'place', rights: 'clear' })).toEqual(['soon.jpg'])
  expect(found({ expiry: 'week' })).toEqual(['soon.jpg'])
  expect(found({ expiry: 'past' })).toEqual(['late.jpg'])
  expect(found({ storyId: 's2' })).toEqual(['soon.jpg'])
})

test('a credit written under the picture counts, where every figure of the photo has one', () => {
  const [credited, half] = [photo('a.jpg', {}, 's1', { hasCredit: true }), photo('b.jpg', {})]
  const both = { ...credited, uses: [...credited.uses, ...half.uses] }
  expect([credited, half, both].map((each) => photoReasonsOf(each, sampleProfile, now))).toEqual([
    ['photoWithoutCategory'],
    ['photoWithoutCredit', 'photoWithoutCategory'],
    ['photoWithoutCredit', 'photoWithoutCategory'],
  ])
})

test('words are found in any order, in Korean however it is composed', () => {
  expect(found({ search: 'photos harbour CLEAR' })).toEqual(['clear.jpg'])
  expect(found({ search: '한길' })).toEqual(['clear.jpg'])
  expect(found({ search: 'ferry nowhere' })).toEqual([])
})

test('a crop moved or sized by keys keeps its shape and stays inside the photo', () => {
  const size = { width: 1600, height: 900 }
  const square = cropAround(size, '1:1', null)
  const [right] = moveOfKey('ArrowRight', true) ?? [0]
  const atEdge = movedCrop(square, right * 50, 0)
  const small = sizedCrop(atEdge, 0.5, size, '1:1')
  const smallest = sizedCrop(small, 0.01, size, '1:1')

  expect(atEdge.left + atEdge.width).toBeCloseTo(1)
  expect((small.width * 1600) / (small.height * 900)).toBeCloseTo(1)
  expect(small.left + small.width).toBeLessThanOrEqual(1)
  expect(smallest.height).toBeCloseTo(0.2)
  expect(sizedCrop(smallest, 100, size, '1:1')).toMatchObject({ top: 0, height: 1 })
  expect(moveOfKey('a', false)).toBeNull()
})
