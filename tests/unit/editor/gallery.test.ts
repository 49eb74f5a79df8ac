import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { moveInGallery } from '../../../renderer/editor/gallery/moveInGallery'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $projectBody } from '../../../shared/document/projection/projectBody'
import { $gallery } from '../../make/wholeBlocks'
import { $paragraph, $textOf, blocks, bodyEditor } from './bodyEditor'
import { caret, caretAt, press } from './keysInBody'

test('a photo of a gallery moves to another place with its caption, and stays selected', () => {
  const editor = bodyEditor(() => $getRoot().append($gallery('one', 'two', 'three'), $paragraph('after')))
  const keyOf = (caption: string) =>
    editor.getEditorState().read(() => $textOf(caption).getParents().find($isFigureNode)!.getKey())
  const order = () =>
    editor
      .getEditorState()
      .read($projectBody)
      .flatMap((block) => (block.kind === 'gallery' ? block.photos : []))
      .map(
        ({ photoId, caption }) =>
          `${photoId[0]} ${caption.map((run) => (run.kind === 'text' ? run.text : '')).join('')}`,
      )

  moveInGallery(editor, keyOf('three'), 0)
  const moved = [...order(), caret(editor)]
  moveInGallery(editor, keyOf('three'), 2)
  moveInGallery(editor, keyOf('three'), 3)

  expect([moved, order()]).toEqual([
    ['3 three', '1 one', '2 two', '[figure]'],
    ['1 one', '2 two', '3 three'],
  ])
})

test('deleting the last photo of a gallery takes the gallery along', () => {
  const editor = bodyEditor(() => $getRoot().append($gallery('one'), $paragraph('after')))
  caretAt(editor, 'one', 0)
  press(editor, 'backspace')
  const selected = caret(editor)
  press(editor, 'backspace')

  expect([selected, blocks(editor)]).toEqual(['[figure]', [['paragraph', 'after']]])
})
