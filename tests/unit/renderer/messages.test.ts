import { expect, test } from 'vitest'
import { failureText } from '../../../renderer/messages/failureWords'
import { failuresEn } from '../../../renderer/messages/failures.en'
import { failuresKo } from '../../../renderer/messages/failures.ko'
import { en } from '../../../renderer/messages/en'
import { ko } from '../../../renderer/messages/ko'

test('a full disk is explained: what happened, what is safe, what to do', () => {
  const failure = { kind: 'disk/full', path: '/home/desk' } as const
  expect([failureText(failuresEn, failure), failureText(failuresKo, failure)]).toEqual([
    {
      happened: 'The disk is full (/home/desk).',
      safe: 'Your last words are held in memory while Dateline stays open.',
      next: 'Free some space; saving goes on by itself.',
    },
    {
      happened: '디스크가 가득 찼어요 (/home/desk).',
      safe: '마지막에 쓴 글은 Dateline이 열려 있는 동안 메모리에 있어요.',
      next: '공간을 비우면 저장이 저절로 이어져요.',
    },
  ])
})

test('counts are written as each language writes them', () => {
  expect([en.status.words(1), en.status.words(2310), ko.status.characters(2310)]).toEqual([
    '1 word',
    '2,310 words',
    '2,310자',
  ])
})

/** Every text of a language with the way to it; functions are tried with a sample. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]]
    if (typeof value === 'object' && value !== null) return texts(value, `${path}${key}.`)
    return [[`${path}${key}`, String((value as (...sample: unknown[]) => unknown)('12', '18:10'))]]
  })
}
/** Names that are the same in both languages. */
const names = ['app.name', 'settings.languages.en', 'settings.languages.ko']

test('the Korean interface speaks Korean everywhere', () => {
  const foreign = texts(ko).filter(
    ([path, text]) => !/[가-힣]/.test(text) && !names.includes(path) && !path.startsWith('editionShort.'),
  )
  expect(foreign).toEqual([])
})
