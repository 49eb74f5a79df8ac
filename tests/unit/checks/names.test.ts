import { describe, expect, test } from 'vitest'
import { namesIn, nameVariants } from '../../../shared/checks/names/nameVariants'
import type { Edition } from '../../../shared/story/edition'
import { found } from './checked'

describe('a name that the register spells otherwise', () => {
  test.each([
    ['en', 'Kim Jong-un’s visit', [['Kim Jong-un', 'Kim Jong Un']]],
    [
      'en',
      'Kim Jung Un and Pusan',
      [
        ['Kim Jung Un', 'Kim Jong Un'],
        ['Pusan', 'Busan'],
      ],
    ],
    ['en', 'Kim Jongun', [['Kim Jongun', 'Kim Jong Un']]],
    ['ko', '김정운이 부산에 왔다', [['김정운', '김정은']]],
    ['ko', '김 정은 위원장', [['김 정은', '김정은']]],
  ] as const)('is found (%s): %s', (edition, text, expected) => {
    expect(found('registeredNames', edition, text)).toEqual(expected)
  })
  test.each([
    ['en', 'Kim Jong Un’s visit to Busan'],
    ['en', 'KIM JONG UN VISITS BUSAN'],
    ['en', 'Kim Jong Unman is somebody else; so is Kim Jong Il.'],
    ['ko', '김정은이 부산에 왔다'],
    ['ko', '이김정운동장'],
  ] as const)('is not seen where it is right (%s): %s', (edition, text) => {
    expect(found('registeredNames', edition, text)).toEqual([])
  })
})

const variants = (edition: Edition, ...texts: string[]): [string, string][] =>
  [
    ...nameVariants(
      texts.map((text, at) => ({ id: String(at), kind: 'paragraph', text })),
      ({ text }) => namesIn(text, edition),
      edition,
    ).values(),
  ].flatMap((findings) => findings.map((one): [string, string] => [one.found, one.suggestions[0] ?? '']))

describe('one name spelled two ways in a story', () => {
  test.each([
    [
      'en',
      ['Kim Son Gyong left. Later Kim Seon Gyeong came back.', 'Then Kim Son Gyong slept.'],
      [['Kim Seon Gyeong', 'Kim Son Gyong']],
    ],
    ['en', ['Park Ji-min sang.', 'On Friday Pak Ji-min rested.'], [['Pak Ji-min', 'Park Ji-min']]],
    ['en', ['Lee Young-hee and Lee Young Hee'], [['Lee Young Hee', 'Lee Young-hee']]],
    [
      'en',
      ['Ferries to Pyeongchang and Incheon.', 'In Incheon, in Pyongchang, in Pyeongchang'],
      [['Pyongchang', 'Pyeongchang']],
    ],
    ['ko', ['한다은 시장이 왔다. 한다운 시장은 웃었다.', '한다은 시장이 갔다.'], [['한다운', '한다은']]],
  ] as const)('is found (%s): %s', (edition, texts, expected) => {
    expect(variants(edition, ...texts)).toEqual(expected)
  })
  test.each([
    ['en', ['Kim Jong Un and Kim Jong Il', 'Kim Yong Nam and Kim Yong Chol']],
    ['en', ['Jane Doe left. Jane Doe’s bag stayed. John Doe too.']],
    ['en', ['North Korea and South Korea', 'Park Ji-min and Park Ji-won']],
    ['ko', ['김정은 위원장과 김정일 위원장', '김수아 기자와 박민준 기자']],
    ['ko', ['한다은 시장이 왔다', '한다은 시장은 웃었다']],
  ] as const)('is not seen in two names (%s): %s', (edition, texts) => {
    expect(variants(edition, ...texts)).toEqual([])
  })
})
