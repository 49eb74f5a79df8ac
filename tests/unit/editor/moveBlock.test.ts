import { $createTextNode, $getRoot, $getSelection, $isRangeSelection } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { registerUndoSteps } from '../../../renderer/editor/body/registerUndoSteps'
import { deleteBlock, duplicateBlock, moveBlockBy } from '../../../renderer/editor/moving/moveBlock'
import { bindDocument } from '../../../shared/document/binding/bindDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { $figure, $paragraph, $textOf, blocks, bodyEditor, edit } from './bodyEditor'

const nothing = (): void => undefined

/** A body bound to a document, as on the desk. */
function boundEditor() {
  const editor = bodyEditor(() => $getRoot())
  const doc = new Y.Doc()
  Y.applyUpdate(doc, articleSeed, 'seed')
  const binding = bindDocument(editor, doc)
  const newUndoStep = () => binding.undoManager.stopCapturing()
  registerUndoSteps(editor, newUndoStep)
  edit(editor, () =>
    $getRoot().clear().append($paragraph('one'), $paragraph('two'), $figure('cap', 'credit')),
  )
  newUndoStep()
  return { editor, doc, binding, newUndoStep }
}

test('a block goes up with the caret where it was in it, and one undo brings both back', () => {
  const { editor, binding, newUndoStep } = boundEditor()
  const before = blocks(editor)
  edit(editor, () => $textOf('two').select(1, 1))
  moveBlockBy(editor, -1, newUndoStep)
  const caret = editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection)
      ? [selection.anchor.getNode().getTextContent(), selection.anchor.offset]
      : null
  })
  const moved = blocks(editor)
  binding.undoManager.undo()

  expect([moved.slice(0, 2), caret, blocks(editor)]).toEqual([
    [
      ['paragraph', 'two'],
      ['paragraph', 'one'],
    ],
    ['two', 1],
    before,
  ])
})

test('a photo goes below with its caption and credit, and the document says the same', () => {
  const { editor, doc, newUndoStep } = boundEditor()
  edit(editor, () => $textOf('two').select(0, 0))
  moveBlockBy(editor, 1, newUndoStep)
  const again = bodyEditor(() => $getRoot())
  bindDocument(again, doc)

  const expected = [
    ['paragraph', 'one'],
    ['figure', ['caption', 'cap'], ['credit', 'credit']],
    ['paragraph', 'two'],
  ]
  expect([blocks(editor), blocks(again)]).toEqual([expected, expected])
})

test('what a colleague writes into the blocks passed over in the meantime stays', () => {
  const { editor, doc, newUndoStep } = boundEditor()
  const colleague = new Y.Doc()
  Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc), 'mail')
  const theirs = bodyEditor(() => $getRoot())
  bindDocument(theirs, colleague)
  edit(theirs, () => $textOf('one').spliceText(3, 0, ' more', true))

  edit(editor, () => $textOf('two').select(0, 0))
  moveBlockBy(editor, -1, newUndoStep)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(colleague), 'mail')

  expect(blocks(editor).slice(0, 2)).toEqual([
    ['paragraph', 'two'],
    ['paragraph', 'one more'],
  ])
})

test('at the top a block goes no further up', () => {
  const { editor, newUndoStep } = boundEditor()
  const before = blocks(editor)
  edit(editor, () => $textOf('one').select(0, 0))
  moveBlockBy(editor, -1, newUndoStep)
  expect(blocks(editor)).toEqual(before)
})

test('a block is doubled below itself, and the last one deleted leaves a line to write in', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('only')))
  edit(editor, () => $textOf('only').select(0, 0))
  duplicateBlock(editor, nothing)
  edit(editor, () => $createTextNode(''))
  const doubled = blocks(editor)
  deleteBlock(editor, nothing)
  edit(editor, nothing)
  deleteBlock(editor, nothing)
  edit(editor, nothing)

  expect([doubled, blocks(editor)]).toEqual([
    [
      ['paragraph', 'only'],
      ['paragraph', 'only'],
    ],
    [['paragraph']],
  ])
})
