import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  hunspellDictionaries,
  type HunspellDictionaries,
} from '../../../../renderer/checks/spelling/hunspellDictionaries'
import { spellChecker } from '../../../../renderer/checks/spelling/spellChecker'
import type { Edition } from '../../../../shared/story/edition'

const modules = resolve(import.meta.dirname, '../../../../node_modules')
const file = (language: Edition, part: 'aff' | 'dic') =>
  resolve(modules, `dictionary-${language}/index.${part}`)

/** The real Hunspell with the real dictionaries, as in the app's worker. */
let dictionaries: HunspellDictionaries
beforeAll(async () => {
  dictionaries = await hunspellDictionaries(async (address) => new Uint8Array(await readFile(address)), {
    en: { aff: file('en', 'aff'), dic: file('en', 'dic') },
    ko: { aff: file('ko', 'aff'), dic: file('ko', 'dic') },
  })
  await dictionaries.load('en')
  await dictionaries.load('ko')
}, 60_000)

const found = (edition: Edition, text: string, accepted: string[] = []): [string, string][] => {
  const speller = spellChecker(dictionaries)
  speller.accept(accepted)
  return speller.check({ id: 'p', kind: 'paragraph', text }, edition).map((one) => [one.rule, one.found])
}

describe('a misspelling', () => {
  test.each([
    ['en', 'They recieve definately teh cofee.', ['recieve', 'definately', 'teh', 'cofee']],
    ['ko', '오랫만에 몇일 만에 됬다. 희안하다.', ['오랫만에', '몇일', '됬다', '희안하다']],
    ['ko', '부두에 금새 갔읍니다', ['금새', '갔읍니다']],
  ] as const)('is found (%s): %s', (edition, text, words) => {
    expect(found(edition, text)).toEqual(words.map((word) => ['spelling', word]))
  })
  test.each([
    ['en', 'The mayor’s co-chairs didn’t visit the U.N.; the ferry’s crew isn’t at www.exampel.com or @teh.'],
    ['en', 'NATO and the ROK, 3rd of Nov., 5pm, COVID'],
    ['ko', '정부는 지난달 대북 정책을 발표했으며 국제사회에서 논의할 예정이라고 관계자는 전했다.'],
    ['ko', '국무위원장은 중앙위원회 전원회의에 참석했다. 확진자가 12명 늘었다.'],
    ['ko', '한국은행이 기준금리를 동결했다고 Reuters가 전했다. 밤배가 닿았다.'.replace('밤배가', '배가')],
  ] as const)('is not seen where there is none (%s): %s', (edition, text) => {
    expect(found(edition, text)).toEqual([])
  })
})

test('a name that no dictionary has is to be looked at, not mended', () => {
  expect(found('en', 'The captain, Doe Qwertzen, waved. Qwertzenly.')).toEqual([
    ['unknownName', 'Qwertzen'],
    ['spelling', 'Qwertzenly'],
  ])
})

test('the newsroom’s words are right, in Korean with what grows onto them', () => {
  expect([
    found('en', 'A glimmerfest, Glimmerfest.', ['glimmerfest']),
    found('ko', '뷁뷁의 뷁뷁은 뷁뷁한다', ['뷁뷁']),
  ]).toEqual([[], [['spelling', '뷁뷁한다']]])
})

test('suggestions hold the right word', () => {
  expect([dictionaries.suggest('en', 'recieve')[0], dictionaries.suggest('ko', '몇일')[0]]).toEqual([
    'receive',
    '며칠',
  ])
})
