import { expect, test } from 'vitest'
import type { Block } from '../../../shared/story/articleBody'
import {
  creditLine,
  creditTemplate,
  defaultPhotoCredits,
  fillCredits,
} from '../../../shared/story/photo/creditLine'

const credit = (names: { creditLine?: string; photographer?: string; agency?: string }) => {
  const fields = { creditLine: '', photographer: '', agency: '', ...names }
  return [creditLine(fields, defaultPhotoCredits.en), creditLine(fields, defaultPhotoCredits.ko)]
}

test('a credit names the photographer and the agency as each edition prints them', () => {
  expect(credit({ photographer: 'Jun Arden', agency: 'Harbour Photos' })).toEqual([
    '(Photo by Jun Arden/Harbour Photos)',
    '(사진=Jun Arden/Harbour Photos)',
  ])
})

test('with one name only, nothing of the template is left over; with none there is no credit', () => {
  expect(credit({ photographer: 'Jun Arden' })).toEqual(['(Photo by Jun Arden)', '(사진=Jun Arden)'])
  expect(credit({ agency: ' 항구사진 ' })).toEqual(['(Photo by 항구사진)', '(사진=항구사진)'])
  expect(credit({})).toEqual(['', ''])
  expect(creditLine({ creditLine: '', photographer: '', agency: 'A' }, 'Photo: {agency} ({name})')).toBe(
    'Photo: A',
  )
})

test('a credit line of the photo itself is printed as it is', () => {
  expect(credit({ creditLine: 'Handout/City of Namu', photographer: 'Jun Arden' })).toEqual([
    'Handout/City of Namu',
    'Handout/City of Namu',
  ])
})

test('a site profile that says nothing of credits prints the usual ones', () => {
  expect([creditTemplate('ko', {}), creditTemplate('en', { photoCredit: 'Photo: {name}' })]).toEqual([
    '(사진={name}/{agency})',
    'Photo: {name}',
  ])
})

test('a figure without a credit of its own, in a gallery too, is printed with its photo’s', () => {
  const photo = (photoId: string, own: string) => ({
    kind: 'photo' as const,
    photoId,
    alt: '',
    caption: [],
    credit: own,
  })
  const body: Block[] = [
    photo('a', ''),
    photo('', ''),
    { kind: 'gallery', photos: [photo('a', 'Own'), photo('b', ' ')] },
  ]
  expect(fillCredits(body, (id) => `(${id})`)).toEqual([
    photo('a', '(a)'),
    photo('', ''),
    { kind: 'gallery', photos: [photo('a', 'Own'), photo('b', '(b)')] },
  ])
})
