import { expect, test } from 'vitest'
import { lettersIn, measureText } from '../../../renderer/editor/keep/measureText'
import { sampleProfile } from '../../make/siteProfiles'
import { readingMinutes } from '../../../renderer/storyPane/measure'
import { articleLimits } from '../../../shared/story/siteProfile'

const measured = (text: string) => ({ ...measureText(text), isSelection: false, headline: 0, dek: 0 })

test('words and letters are counted as a writer counts them, decomposed Hangul too', () => {
  expect([
    measureText('Two lamps — lit'),
    measureText('불을 밝힌 항구'.normalize('NFD')),
    lettersIn('항구'.normalize('NFD')),
  ]).toEqual([
    { words: 3, charactersWithSpaces: 15, characters: 12 },
    { words: 3, charactersWithSpaces: 8, characters: 6 },
    2,
  ])
})

test('a Korean article is read by its letters, an English one by its words', () => {
  const text = measured('가 '.repeat(1000))
  expect([
    readingMinutes(text, 'ko'),
    readingMinutes(text, 'en'),
    readingMinutes(measured(''), 'en'),
  ]).toEqual([2, 4, 1])
})

test('a sampleProfile without limits has the usual ones, and may set one of them alone', () => {
  const { en } = sampleProfile.editions
  const own = {
    ...sampleProfile,
    editions: { ...sampleProfile.editions, en: { ...en, limits: { headline: 55 } } },
  }
  expect([articleLimits(sampleProfile, 'ko'), articleLimits(own, 'en')]).toEqual([
    { headline: 35, dek: 80 },
    { headline: 55, dek: 160 },
  ])
})
