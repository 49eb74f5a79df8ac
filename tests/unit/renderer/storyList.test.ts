import { expect, test } from 'vitest'
import { storyHeadline } from '../../../renderer/storyList/storyHeadline'
import { relativeTime } from '../../../renderer/ui/times'

test('a row shows the headline in the reader’s language, else the other edition’s, else none', () => {
  const both = { headlines: { en: 'Night ferry', ko: '야간 여객선' } }
  const korean = { headlines: { en: '  ', ko: '야간 여객선' } }
  expect([
    storyHeadline(both, 'en'),
    storyHeadline(both, 'ko'),
    storyHeadline(korean, 'en'),
    storyHeadline({ headlines: { en: '', ko: '' } }, 'ko'),
  ]).toEqual([
    { text: 'Night ferry', lang: 'en' },
    { text: '야간 여객선', lang: 'ko' },
    { text: '야간 여객선', lang: 'ko' },
    null,
  ])
})

test('the list says how long ago a story changed', () => {
  const now = Date.parse('2026-11-23T09:10:00Z')
  const ago = (instant: string, language: 'en' | 'ko') => relativeTime(instant, now, language)
  expect([
    ago('2026-11-23T09:09:40Z', 'en'),
    ago('2026-11-23T09:08:00Z', 'en'),
    ago('2026-11-23T06:00:00Z', 'en'),
    ago('2026-11-22T08:00:00Z', 'en'),
    ago('2026-11-23T09:09:40Z', 'ko'),
    ago('2026-11-23T09:08:00Z', 'ko'),
    ago('2026-11-22T08:00:00Z', 'ko'),
  ]).toEqual(['now', '2 min. ago', '3 hr. ago', 'yesterday', '지금', '2분 전', '어제'])
})
