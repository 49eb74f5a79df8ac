import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editAfter, textEdit, type TextEdit } from '../../../renderer/editor/fields/textEdit'

const apply = (text: string, edit: TextEdit | null): string =>
  edit === null ? text : text.slice(0, edit.index) + edit.insert + text.slice(edit.index + edit.remove)

const lines = fc.string({ unit: fc.constantFrom('a', 'b', '가', '🌊', ' '), maxLength: 12 })

test('the smallest edit makes the one text out of the other, wherever the caret is', () => {
  fc.assert(
    fc.property(lines, lines, fc.nat(12), (before, after, caret) => {
      expect(apply(before, textEdit(before, after, Math.min(caret, after.length)))).toBe(after)
    }),
  )
})

test('no half of a letter is ever written', () => {
  expect(textEdit('🌊', '🌋')).toEqual({ index: 0, remove: 2, insert: '🌋' })
})

test('the caret tells which of equal letters was typed', () => {
  expect([textEdit('aa', 'aaa', 1), textEdit('aa', 'aaa', 3)]).toEqual([
    { index: 0, remove: 0, insert: 'a' },
    { index: 2, remove: 0, insert: 'a' },
  ])
})

test('an edit finds its place after somebody else has written before it', () => {
  const mine = textEdit('Harbour lights', 'Harbour lights return')
  const theirs = textEdit('Harbour lights', 'The harbour lights')

  expect(mine && theirs && apply('The harbour lights', editAfter(mine, theirs))).toBe(
    'The harbour lights return',
  )
})
