import { describe, expect, test } from 'vitest'
import { found } from './checked'

describe('a date that is not in house form', () => {
  test.each([
    ['en', 'on November 23', [['November 23', 'Nov. 23']]],
    [
      'en',
      'on Nov 23, 2026, and Apr. 3',
      [
        ['Nov 23, 2026', 'Nov. 23, 2026'],
        ['Apr. 3', 'April 3'],
      ],
    ],
    ['en', 'on 23 November 2026 it rained', [['23 November 2026', 'Nov. 23, 2026']]],
    ['en', 'until Dec. 3rd', [['Dec. 3rd', 'Dec. 3']]],
    ['en', 'since Nov. 2026', [['Nov. 2026', 'November 2026']]],
    [
      'en',
      'filed 2026-11-23 or 11/23/2026',
      [
        ['2026-11-23', 'Nov. 23, 2026'],
        ['11/23/2026', 'Nov. 23, 2026'],
      ],
    ],
    ['ko', '11월23일에 떠났다', [['11월23일', '11월 23일']]],
    ['ko', '2026년11월 3일', [['2026년11월 3일', '2026년 11월 3일']]],
    ['ko', '2026.11.23에 접수됐다', [['2026.11.23', '2026년 11월 23일']]],
    ['ko', '03월 05일 오전', [['03월 05일', '3월 5일']]],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('dateForm', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'on Nov. 23, 2026, and from Dec. 9 to 11'],
    ['en', 'on May 5, March 1 and in November 2026'],
    ['en', 'They may 3 times refuse; version 2.11.23; room 11/23'],
    ['en', 'Sept. 11 and April 3'],
    ['ko', '2026년 11월 23일과 3월 5일, 지난 11월에'],
    ['ko', '버전 2.11.23, 비율 11/23'],
  ] as const)('is not seen where there is none (%s): %s', (edition, text) => {
    expect(found('dateForm', edition, text)).toEqual([])
  })
})

describe('a time that is not in house form', () => {
  test.each([
    ['en', 'at 6:10 PM on Friday', [['6:10 PM', '6:10 p.m.']]],
    [
      'en',
      'at 6:10pm and 7am',
      [
        ['6:10pm', '6:10 p.m.'],
        ['7am', '7 a.m.'],
      ],
    ],
    ['en', 'at 6:00 p.m. sharp', [['6:00 p.m.', '6 p.m.']]],
    ['en', 'at 12 p.m. sharp', [['12 p.m.', 'noon']]],
    ['en', 'at 18:10 the ferry left', [['18:10', '6:10 p.m.']]],
    ['ko', '18시 10분에 닿았다', [['18시 10분', '오후 6시 10분']]],
    ['ko', '오후6시10분에 닿았다', [['오후6시10분', '오후 6시 10분']]],
    ['ko', '오전 9:05에 닿았다', [['오전 9:05', '오전 9시 5분']]],
    ['ko', '21:30 출항', [['21:30', '오후 9시 30분']]],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('timeForm', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'at 6:10 p.m. and 7 a.m., not at noon'],
    ['en', 'They won 21:18; the ratio is 16:10. It closed at 6 p.m.'],
    ['en', 'I am 3 am I not'.replace('3 am', 'three am')],
    ['ko', '오후 6시 10분과 오전 9시에 닿았다'],
    ['ko', '13시간 동안 24시간 편의점에서, 3:1로 이겼다'],
    ['ko', '6시 10분쯤'],
  ] as const)('is not seen where there is none (%s): %s', (edition, text) => {
    expect(found('timeForm', edition, text)).toEqual([])
  })
})
