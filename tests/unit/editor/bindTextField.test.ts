// @vitest-environment jsdom
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bindTextField } from '../../../renderer/editor/fields/bindTextField'
import { articleText, typedInField } from '../../../shared/document/articleDocument'

function headline(text = '') {
  const doc = new Y.Doc()
  const shared = articleText(doc, 'headline')
  shared.insert(0, text)
  const field = document.createElement('textarea')
  document.body.append(field)
  const remove = bindTextField(field, shared)
  const type = (value: string, caret = value.length): void => {
    field.value = value
    field.setSelectionRange(caret, caret)
    field.dispatchEvent(new Event('input'))
  }
  const compose = (name: 'start' | 'end'): void => {
    field.dispatchEvent(new CompositionEvent(`composition${name}`))
  }
  const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
  return { doc, shared, field, remove, type, compose, nextTask }
}

test('what is typed and what comes from elsewhere end in both, and the caret stays by its letter', () => {
  const { doc, shared, field, type } = headline('lights')
  type('lights on', 9)
  doc.transact(() => shared.insert(0, 'Harbour '), 'elsewhere')

  expect([shared.toJSON(), field.value, field.selectionStart]).toEqual([
    'Harbour lights on',
    'Harbour lights on',
    17,
  ])
})

test('a pasted line break becomes a space', () => {
  const { shared, field, type } = headline()
  type('Harbour\r\n  lights')

  expect([shared.toJSON(), field.value]).toEqual(['Harbour lights', 'Harbour lights'])
})

test('nothing touches a syllable while it is composed, and nothing of either side is lost', async () => {
  const { doc, shared, field, type, compose, nextTask } = headline('항구')
  compose('start')
  type('항구 ㄷ')
  doc.transact(() => shared.insert(0, '북쪽 '), 'elsewhere')
  type('항구 등')
  const during = [shared.toJSON(), field.value]
  compose('end')
  compose('start')
  type('항구 등ㅂ')
  await nextTask()
  const second = [shared.toJSON(), field.value]
  type('항구 등불')
  compose('end')
  await nextTask()

  expect([during, second, [shared.toJSON(), field.value]]).toEqual([
    ['북쪽 항구', '항구 등'],
    ['북쪽 항구 등', '항구 등ㅂ'],
    ['북쪽 항구 등불', '북쪽 항구 등불'],
  ])
})

test('typing is taken in by an undo stack that follows fields, and undo shows in the field', () => {
  const { shared, field, type } = headline()
  const undoManager = new Y.UndoManager([shared], { trackedOrigins: new Set([typedInField]) })
  type('Harbour')
  undoManager.undo()

  expect([shared.toJSON(), field.value]).toEqual(['', ''])
})

test('a field that was let go changes nothing any more', () => {
  const { shared, remove, type } = headline('kept')
  remove()
  type('lost')

  expect(shared.toJSON()).toBe('kept')
})
