import { describe, expect, test } from 'vitest'
import { longestSentences } from '../../../shared/checks/checkContext'
import { found } from './checked'

describe('numerals', () => {
  test.each([
    ['en', 'The ferry has 3 decks.', [['3', 'three']]],
    ['en', '4 sailors stayed.', [['4', 'Four']]],
    [
      'en',
      'It carried fourteen cars and twenty-three trucks.',
      [
        ['fourteen', '14'],
        ['twenty-three', '23'],
      ],
    ],
    ['en', 'It cost 1,500,000 in all.', [['1,500,000', '1.5 million']]],
    ['ko', '12,000명이 모였다', [['12,000', '1만2000']]],
    ['ko', '예산은 150000000원이다', [['150000000', '1억5000만']]],
    ['ko', '3백만 명', [['3백만', '300만']]],
  ] as const)('out of house form are found (%s): %s', (edition, text, expected) => {
    expect(found('numerals', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'On Dec. 9 to 11, at 6 p.m., 3 percent of 5 million people aged 7 walked 2 miles.'],
    ['en', 'Chapter 3, No. 4, Pier 5, $6, 7-year-old, 1.5 and 8,000 people.'],
    ['en', 'Two of the nine decks; 1,234,567 exactly. Fourteen cars left.'],
    ['ko', '1만2000명과 2,310자, 2026년, 9999명'],
    ['ko', '전화 02-1234-56789, 우편번호 04524, 모델 A12345'],
    ['ko', '1억5000만원과 300만 명'],
  ] as const)('in house form are let be (%s): %s', (edition, text) => {
    expect(found('numerals', edition, text)).toEqual([])
  })
})

describe('a word written twice', () => {
  test.each([
    ['en', 'The the ferry left.', [['The the', 'The']]],
    ['en', 'It left at  at nine.', [['at  at', 'at']]],
    ['ko', '정부는 정부는 부두를 짓는다.', [['정부는 정부는', '정부는']]],
    ['ko', '부두를를 짓는다.', [['를를', '를']]],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('repeatedWords', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'He had had enough of Walla Walla, and that that was so.'],
    ['en', 'At nine. Nine ferries left, in-in and out.'],
    ['ko', '하나 하나 세어 보니 너무 너무 많았다.'],
    ['ko', '그 그림과 그 그늘, 정부는 정부의 일을 한다.'],
  ] as const)('is not seen where it is meant (%s): %s', (edition, text) => {
    expect(found('repeatedWords', edition, text)).toEqual([])
  })
})

describe('a sentence that goes on too long', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
  const letters = (count: number): string =>
    '밤배가 닿았다 '.repeat(Math.ceil(count / 6)).slice(0, Math.ceil((count * 8) / 6))
  test('is found, alone of its paragraph', () => {
    const long = `${words(longestSentences.en + 1)}.`
    expect(found('longSentence', 'en', `Short one. ${long} Short again.`)).toEqual([[long]])
    const korean = `${letters(longestSentences.ko + 6).trim()}.`
    expect(found('longSentence', 'ko', `짧다. ${korean}`)).toEqual([[korean]])
  })
  test('is not made of short ones, nor cut by an abbreviation', () => {
    expect(found('longSentence', 'en', `${words(30)}. ${words(30)}.`)).toEqual([])
    expect(
      found('longSentence', 'en', `${words(20)} on Nov. 23 and the U.N. Commission ${words(21)}.`),
    ).toHaveLength(1)
    expect(found('longSentence', 'ko', `${letters(60).trim()}. ${letters(60).trim()}.`)).toEqual([])
    expect(found('longSentence', 'en', words(60), { kind: 'credit' })).toEqual([])
  })
})
