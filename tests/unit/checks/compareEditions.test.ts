import { describe, expect, test } from 'vitest'
import { compareEditions } from '../../../shared/checks/preflight/compareEditions'
import { koreanNumber } from '../../../shared/checks/preflight/koreanFacts'
import { register } from './checked'

const article = (text: string) => ({
  headline: '',
  dek: '',
  datelinePlace: '',
  body: [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text, marks: [] }] }],
})
const compare = (en: string, ko: string) =>
  compareEditions({ en: article(en), ko: article(ko) }, register).map(({ edition, fact, instead }) => [
    edition,
    fact.kind,
    fact.shown,
    instead?.shown ?? null,
  ])

test.each([
  ['1만2000', 12_000],
  ['1억5000만', 150_000_000],
  ['3조 2000억', 3_200_000_000_000],
  ['2천만', 20_000_000],
  ['3.5억', 350_000_000],
  ['12,345', 12_345],
])('%s is %d', (written, amount) => {
  expect(koreanNumber(written)).toBe(amount)
})

describe('editions that agree', () => {
  test.each([
    ['It cost $1.5 billion.', '15억 달러가 들었다.'],
    ['It cost 100 million won.', '1억원이 들었다.'],
    ['Some 12,000 people came.', '1만2000명이 모였다.'],
    ['At 6:10 p.m. on Nov. 23, 2026, it left.', '2026년 11월 23일 오후 6시 10분에 떠났다.'],
    ['On Nov. 23 it left.', '2026년 11월 23일에 떠났다.'],
    ['At 9 p.m. the ferry came with three people.', '밤배가 아홉 시에 세 명을 싣고 닿았다.'],
    ['Prices rose 3.5 percent.', '물가가 3.5% 올랐다.'],
    ['Kim Jong Un came to Busan.', '김정은은 부산에 왔다.'],
    ['It was 2 million people, or 40 percent.', '200만 명, 40퍼센트였다.'],
    ['About 3.2 trillion won', '약 3조2000억 원'],
  ])('have nothing to mend: %s', (en, ko) => {
    expect(compare(en, ko)).toEqual([])
  })
})

describe('editions that disagree', () => {
  test.each([
    [
      'It cost $1.5 billion.',
      '1억5000만 달러가 들었다.',
      [
        ['en', 'money', '$1.5 billion', '1억5000만 달러'],
        ['ko', 'money', '1억5000만 달러', '$1.5 billion'],
      ],
    ],
    [
      'Some 12,000 people came.',
      '12만명이 모였다.',
      [
        ['en', 'number', '12,000', '12만'],
        ['ko', 'number', '12만', '12,000'],
      ],
    ],
    [
      'On Nov. 23 it left.',
      '11월 24일에 떠났다.',
      [
        ['en', 'date', 'Nov. 23', '11월 24일'],
        ['ko', 'date', '11월 24일', 'Nov. 23'],
      ],
    ],
    [
      'It left at 6:10 p.m.',
      '오전 6시 10분에 떠났다.',
      [
        ['en', 'time', '6:10 p.m.', '오전 6시 10분'],
        ['ko', 'time', '오전 6시 10분', '6:10 p.m.'],
      ],
    ],
    ['Prices rose 3.5 percent.', '물가가 올랐다.', [['en', 'percent', '3.5 percent', null]]],
    ['Kim Jong Un came.', '위원장이 왔다.', [['en', 'name', 'Kim Jong Un', null]]],
    [
      'The leader came.',
      '김정은이 부산에 왔다.',
      [
        ['ko', 'name', '김정은', null],
        ['ko', 'name', '부산', null],
      ],
    ],
    [
      'Nine people came, and 9 more.',
      '여덟 명이 왔다.',
      [
        ['en', 'number', 'Nine', '여덟 명'],
        ['ko', 'number', '여덟 명', 'Nine'],
      ],
    ],
  ])('are told where: %s', (en, ko, expected) => {
    expect(compare(en, ko)).toEqual(expected)
  })
  test('an edition that is still empty is not compared', () => {
    expect(
      compareEditions({ en: article('It cost $3.'), ko: { ...article(''), body: [] } }, register),
    ).toEqual([])
  })
})
