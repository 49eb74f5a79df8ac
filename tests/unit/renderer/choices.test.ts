import { expect, test } from 'vitest'
import { nextTypeSize } from '../../../renderer/app/articleType'
import { choiceAfter } from '../../../renderer/ui/choices/ChoiceList'
import { bestMatches, matchWords } from '../../../renderer/ui/choices/matchWords'

test.each(['ㅈ', '제', '젬', '제모', '제목'])('%s, half way through 제목, finds it', (typed) => {
  expect(matchWords(typed, ['제목'])).toBe(0)
})

test('a final that two keys make is found after the first of them and after both', () => {
  expect(['갑', '값', '값싼'].map((typed) => matchWords(typed, ['값싼 표']))).toEqual([0, 0, 0])
})

test('decomposed Hangul finds the composed word, and the other way round', () => {
  expect([
    matchWords('인용'.normalize('NFD'), ['인용문']),
    matchWords('인용', ['인용문'.normalize('NFD')]),
  ]).toEqual([0, 0])
})

test('what begins with the words typed comes first, then what has a word that does, then what only holds them', () => {
  expect(
    bestMatches('he', ['Choose theme', 'Subheading', 'The headline', 'Heading'], (each) => [each]),
  ).toEqual(['Heading', 'The headline', 'Choose theme', 'Subheading'])
})

test('the arrows go round at both ends of a list', () => {
  const ids = ['first', 'second', 'third']
  expect([
    choiceAfter('ArrowDown', ids, 'third'),
    choiceAfter('ArrowUp', ids, 'first'),
    choiceAfter('ArrowDown', ids, null),
    choiceAfter('a', ids, 'first'),
  ]).toEqual(['first', 'third', 'first', null])
})

test('the type of the article grows and shrinks a step at a time, within its ends', () => {
  expect([nextTypeSize(1, 1), nextTypeSize(1, -1), nextTypeSize(2, 1), nextTypeSize(0.8, -1)]).toEqual([
    1.1, 0.9, 2, 0.8,
  ])
})
