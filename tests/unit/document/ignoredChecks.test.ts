import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { passageKey } from '../../../shared/checks/passageKey'
import { finding } from '../../../shared/checks/finding'
import {
  heedCheck,
  ignoreCheck,
  ignoredChecks,
  type IgnoredCheck,
} from '../../../shared/document/ignoredChecks'

const decision: IgnoredCheck = {
  edition: 'en',
  rule: 'repeatedWords',
  found: 'the the',
  sentence: 'The sign said “the the”.',
  reason: 'As painted',
  who: '',
  at: '2026-11-23T09:10:00.000Z',
}

test('two people who let the same finding stand offline made one decision', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  ignoreCheck(one, 'en/repeatedWords/x', decision)
  ignoreCheck(other, 'en/repeatedWords/x', { ...decision, reason: 'It is a name' })
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other), 'theirs')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one), 'theirs')
  expect(ignoredChecks(one).size).toBe(1)
  expect([...ignoredChecks(one)]).toEqual([...ignoredChecks(other)])
  heedCheck(one, 'en/repeatedWords/x')
  expect(ignoredChecks(one).size).toBe(0)
})

test('a finding is the same one where its sentence moved, and another one where the sentence changed', () => {
  const keyIn = (text: string): string => {
    const start = text.indexOf('the the')
    return passageKey(
      'en',
      text,
      finding(text, { rule: 'repeatedWords', severity: 'mustFix', start, end: start + 7 }),
    )
  }
  const key = keyIn('The sign said “the the” in paint.')
  expect([
    keyIn('It rained. The sign said “the the” in paint. It will stay.') === key,
    keyIn('The sign read “the the” in paint.') === key,
  ]).toEqual([true, false])
})
