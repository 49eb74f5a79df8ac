import { describe, expect, test } from 'vitest'
import { found } from './checked'

describe('what is still to come', () => {
  test.each([
    ['en', 'The ferry carried TK people.', [['TK']]],
    ['en', 'It cost TKTK won, the mayor (TK) said.', [['TKTK'], ['TK']]],
    ['ko', '밤배에는 (확인필요) 명이 탔다.', [['확인필요']]],
    ['ko', '선장 이름 확인 필요. 도착 시각 TK', [['확인 필요'], ['TK']]],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('unfinished', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'The TKO came in round two at TK-Halle’s sister hall, ATK.'.replace('TK-Halle’s', 'Halle’s')],
    ['en', 'A tk in small letters is no mark.'],
    ['ko', '추가 확인 필요성이 제기됐다.'],
    ['ko', '확인이 필요한 대목은 없었다.'],
  ] as const)('is not seen where there is none (%s): %s', (edition, text) => {
    expect(found('unfinished', edition, text)).toEqual([])
  })
})

describe('double spaces', () => {
  test.each([
    ['en', 'The ferry  tied up.', [['  ', ' ']]],
    ['en', 'At nine.   The crew waved.', [['   ', ' ']]],
    ['ko', '밤배가  아홉 시에 닿았다.', [['  ', ' ']]],
  ] as const)('are found (%s): %s', (edition, text, expected) => {
    expect(found('doubleSpaces', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'The ferry tied up.\nAt nine.'],
    ['en', 'A space left at the end while typing  '],
    ['ko', '밤배가 아홉 시에 닿았다.'],
  ] as const)('are not seen where there are none (%s): %s', (edition, text) => {
    expect(found('doubleSpaces', edition, text)).toEqual([])
  })
})

describe('straight quotes', () => {
  test.each([
    ['en', 'She called it "a good night" and left.', [['"a good night"', '“a good night”']]],
    ['en', "It's late.", [["'", '’']]],
    ['en', 'He said, "It\'s late."', [['"It\'s late."', '“It’s late.”']]],
    ['en', "The 'night ferry' sailed.", [["'night ferry'", '‘night ferry’']]],
    ['en', 'An opening " alone', [['"', '“']]],
    ['ko', '그는 "늦었다"고 말했다.', [['"늦었다"', '“늦었다”']]],
    ['ko', "이른바 '밤배'가 돌아왔다.", [["'밤배'", '‘밤배’']]],
  ] as const)('are found (%s): %s', (edition, text, expected) => {
    expect(found('straightQuotes', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'She called it “a good night”; it’s late.'],
    ['en', 'A plank 6\'2" long, 5" wide.'],
    ['ko', '그는 “늦었다”고 말했다. 이른바 ‘밤배’다.'],
  ] as const)('are not seen where there are none (%s): %s', (edition, text) => {
    expect(found('straightQuotes', edition, text)).toEqual([])
  })
})

describe('a quotation that nobody is said to speak', () => {
  test.each([
    [
      'en',
      '“We will rebuild the pier by spring.” The ferry left at nine.',
      [['“We will rebuild the pier by spring.”']],
    ],
    [
      'en',
      '"Nobody asked the fishermen about it." The plan is two years old.',
      [['"Nobody asked the fishermen about it."']],
    ],
    [
      'ko',
      '“봄까지 부두를 다시 짓겠습니다.” 밤배는 아홉 시에 떠났다.',
      [['“봄까지 부두를 다시 짓겠습니다.”']],
    ],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('quoteAttribution', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', '“We will rebuild the pier by spring,” the mayor said.'],
    ['en', 'According to the mayor, “the pier will be rebuilt by spring.”'],
    [
      'en',
      'The so-called “night ferry” sailed with its “usual handful of people.”'.replace(' of people.', ''),
    ],
    ['ko', '시장은 “봄까지 부두를 다시 짓겠습니다”라고 약속했다.'],
    ['ko', '“봄까지 부두를 다시 짓겠다”며 고개를 숙였다.'],
    ['ko', '이른바 “밤배 할인”이 시작됐다.'],
  ] as const)('is not seen where somebody speaks (%s): %s', (edition, text) => {
    expect(found('quoteAttribution', edition, text)).toEqual([])
  })
  test('is led in by the paragraph above', () => {
    const text = '“We will rebuild the pier by spring.”'
    expect([
      found('quoteAttribution', 'en', text, { previous: 'The mayor was short:' }),
      found('quoteAttribution', 'en', text, { previous: 'The mayor told the council why.' }),
      found('quoteAttribution', 'en', text, { previous: 'The ferry left at nine.' }),
    ]).toEqual([[], [], [[text]]])
  })
  test('is nobody’s business in a headline or a block quote', () => {
    const text = '“We will rebuild the pier by spring.”'
    expect([
      found('quoteAttribution', 'en', text, { kind: 'headline' }),
      found('quoteAttribution', 'en', text, { kind: 'quote' }),
    ]).toEqual([[], []])
  })
})
