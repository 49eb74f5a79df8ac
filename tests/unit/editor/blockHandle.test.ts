import { $getRoot, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { carryBlock } from '../../../renderer/editor/blockHandle/goToBlock'
import { registerUndoSteps } from '../../../renderer/editor/body/registerUndoSteps'
import { articleUndo } from '../../../shared/document/binding/articleUndo'
import { bindDocument } from '../../../shared/document/binding/bindDocument'
import { articleSeed } from '../../../shared/document/binding/seedUpdate'
import { $createDividerNode } from '../../../shared/document/divider/dividerNode'
import { $paragraph, blocks, bodyEditor, edit } from './bodyEditor'
import { caret, caretAt } from './keysInBody'

/** Three blocks, the last a divider, with undo as on the desk and the caret in the first. */
function boundBody() {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, articleSeed, 'seed')
  const undoManager = articleUndo(doc)
  const newUndoStep = () => undoManager.stopCapturing()
  const editor = bodyEditor(() => $getRoot(), newUndoStep)
  bindDocument(editor, doc, { undoManager })
  registerUndoSteps(editor, newUndoStep)
  edit(editor, () => $getRoot().clear().append($paragraph('one'), $paragraph('two'), $createDividerNode()))
  caretAt(editor, 'one', 1)
  newUndoStep()
  return { editor, newUndoStep, undo: () => undoManager.undo() }
}

const keyAt = (editor: LexicalEditor, index: number): string =>
  editor.getEditorState().read(() => $getRoot().getChildAtIndex(index)?.getKey() ?? '')

test.each([
  [1, 'paragraph: two', [['paragraph', 'two'], ['paragraph', 'one'], ['divider']]],
  [2, '[divider]', [['divider'], ['paragraph', 'one'], ['paragraph', 'two']]],
])(
  'block %i is carried above the first with the caret in it, and one undo takes it back',
  (index, inIt, moved) => {
    const { editor, newUndoStep, undo } = boundBody()
    const before = blocks(editor)
    carryBlock(editor, keyAt(editor, index), keyAt(editor, 0), newUndoStep)
    const after = [blocks(editor), caret(editor)]
    undo()

    expect([after, blocks(editor)]).toEqual([[moved, inIt], before])
  },
)

test('on a page that can only be read a block stays where it is', () => {
  const { editor, newUndoStep } = boundBody()
  const before = blocks(editor)
  editor.setEditable(false)
  carryBlock(editor, keyAt(editor, 1), keyAt(editor, 0), newUndoStep)
  expect(blocks(editor)).toEqual(before)
})
