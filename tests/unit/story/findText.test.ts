import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findText } from '../../../shared/story/finding/findText'

const loose = { matchCase: false, wholeWord: false }
const places = (text: string, wanted: string, options = loose): string[] =>
  findText(text, wanted, options).map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`)

test('composed and decomposed letters are the same words, whichever side wrote them how', () => {
  const composed = '한강의 밤, 한강'
  const decomposed = composed.normalize('NFD')

  expect(places(composed, '한강'.normalize('NFD'))).toEqual(['0-2 한강', '7-9 한강'])
  expect(findText(decomposed, '한강', loose).map(({ start, end }) => decomposed.slice(start, end))).toEqual([
    '한강'.normalize('NFD'),
    '한강'.normalize('NFD'),
  ])
  expect(places('Café Cafe\u0301 cafe', 'café')).toEqual([
    '0-4 Café',
    '5-10 Café'.normalize('NFD').replace('0-5', '5-10'),
  ])
  // Half a syllable is no match: 하 is not in 한, however it is written.
  expect([places('한', '하'), findText('한'.normalize('NFD'), '하', loose)]).toEqual([[], []])
})

test('capitals count when they are asked for', () => {
  expect(places('Ferry FERRY ferry', 'ferry')).toEqual(['0-5 Ferry', '6-11 FERRY', '12-17 ferry'])
  expect(places('Ferry FERRY ferry', 'ferry', { ...loose, matchCase: true })).toEqual(['12-17 ferry'])
  expect(places('İstanbul istanbul', 'istanbul')).toEqual(['9-17 istanbul'])
})

test('whole words know blanks, signs and Korean particles', () => {
  const whole = { ...loose, wholeWord: true }

  expect(places('port ports, report (port) port_side port', 'port', whole)).toEqual([
    '0-4 port',
    '20-24 port',
    '36-40 port',
  ])
  expect(places('서울에서 서울역 서울은 남서울 서울, 서울까지는 서울시의', '서울', whole)).toEqual([
    '0-2 서울',
    '9-11 서울',
    '17-19 서울',
    '21-23 서울',
  ])
  expect(places('“항구” 항구의 항구도시', '항구', whole)).toEqual(['1-3 항구', '5-7 항구'])
})

test('places never overlap, and nothing is found for nothing', () => {
  expect(places('aaaa', 'aa')).toEqual(['0-2 aa', '2-4 aa'])
  expect(places('words', '')).toEqual([])
})

test('what is found reads as what was looked for, wherever it stands', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'A', '가', '각'.normalize('NFD'), 'é', 'e\u0301', ' ', '🌊'),
    maxLength: 20,
  })
  fc.assert(
    fc.property(text, text, text, (before, wanted, after) => {
      const whole = before + wanted + after
      const same = (one: string) => one.normalize('NFC').toLowerCase()
      for (const { start, end } of findText(whole, wanted, loose))
        expect(same(whole.slice(start, end))).toBe(same(wanted))
      // What begins with a combining mark may melt into the letter before it.
      if (wanted !== '' && !/^[\u0301\u1160-\u11ff]/.test(wanted) && !/^[\u0301\u1160-\u11ff]/.test(after))
        expect(findText(whole, wanted, loose).length).toBeGreaterThan(0)
    }),
  )
})
