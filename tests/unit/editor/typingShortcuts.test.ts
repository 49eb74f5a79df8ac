import { $createRangeSelection, $getRoot, $setSelection, KEY_ENTER_COMMAND, KEY_SPACE_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { registerUndoSteps } from '../../../renderer/editor/body/registerUndoSteps'
import { articleUndo } from '../../../shared/document/binding/articleUndo'
import { bindDocument } from '../../../shared/document/binding/bindDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { $paragraph, $textOf, blocks, bodyEditor, edit } from './bodyEditor'
import { caret, caretAt, keyEvent } from './keysInBody'

/** A body whose undo is the document's, with one line of words and the caret behind them. */
function written(words: string) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, articleSeed, 'seed')
  const undoManager = articleUndo(doc)
  const newUndoStep = () => undoManager.stopCapturing()
  const editor = bodyEditor(() => $getRoot(), newUndoStep)
  bindDocument(editor, doc, { undoManager })
  registerUndoSteps(editor, newUndoStep)
  edit(editor, () => $getRoot().clear().append($paragraph(words)))
  caretAt(editor, words, words.length)
  const press = (key: 'enter' | 'space', given: Partial<KeyboardEvent> = {}) =>
    edit(
      editor,
      () =>
        void editor.dispatchCommand(key === 'enter' ? KEY_ENTER_COMMAND : KEY_SPACE_COMMAND, keyEvent(given)),
    )
  return { editor, press, undo: () => undoManager.undo() }
}

test.each(['enter', 'space'] as const)(
  'three hyphens and %s become a divider with a line to write on below, and one undo gives them back',
  (key) => {
    const { editor, press, undo } = written('---')
    press(key)
    const after = [blocks(editor), caret(editor)]
    edit(editor, () => $getRoot().getLastChildOrThrow().replace($paragraph('written on')))
    undo()
    const divided = blocks(editor)
    undo()

    expect({ after, divided, back: blocks(editor) }).toEqual({
      after: [[['divider'], ['paragraph']], 'paragraph: '],
      divided: [['divider'], ['paragraph']],
      back: [['paragraph', '---']],
    })
  },
)

test.each([
  ['with words before them', 'and ---', {}],
  ['where an input method is composing', '---', { isComposing: true }],
  ['with Shift, which breaks the line', '---', { shiftKey: true }],
])('three hyphens and Enter stay what they are %s', (_where, words, given) => {
  const { editor, press } = written(words)
  press('enter', given)
  expect(JSON.stringify(blocks(editor))).not.toContain('divider')
})

test('words behind the hyphens keep them from becoming a divider', () => {
  const { editor, press } = written('--- after')
  edit(editor, () => {
    const selection = $createRangeSelection()
    for (const point of [selection.anchor, selection.focus])
      point.set($textOf('--- after').getKey(), 3, 'text')
    $setSelection(selection)
  })
  press('space')
  expect(blocks(editor)).toEqual([['paragraph', '--- after']])
})
