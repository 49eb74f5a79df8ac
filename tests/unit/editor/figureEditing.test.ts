import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $selectAll,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { $selectWholeBlock } from '../../../renderer/editor/wholeBlocks/places'
import { $createCaptionNode } from '../../../shared/document/figure/captionNode'
import { $isFigureNode } from '../../../shared/document/figure/figureNode'
import { $figure, $paragraph, $selectFrom, $textOf, blocks, bodyEditor, edit } from './bodyEditor'

const page = (): LexicalEditor =>
  bodyEditor(() =>
    $getRoot().append($paragraph('above'), $figure('caption', '(credit)'), $paragraph('below')),
  )
const figure = ['figure', ['caption', 'caption'], ['credit', '(credit)']]

const backspace = (editor: LexicalEditor): void => {
  edit(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
}
const type = (editor: LexicalEditor, text: string): void => {
  edit(editor, () => editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, text))
}
const selected = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() => {
    const selection = $getSelection()
    if ($isNodeSelection(selection))
      return selection
        .getNodes()
        .map((node) => node.getType())
        .join()
    return $isRangeSelection(selection)
      ? `${selection.anchor.getNode().getTextContent()} ${selection.anchor.offset}`
      : 'nothing'
  })

test('backspace below a figure selects it, and the next one takes it out', () => {
  const editor = page()
  edit(editor, () => $textOf('below').select(0, 0))
  backspace(editor)
  const first = [selected(editor), blocks(editor)]
  backspace(editor)

  expect([first, selected(editor), blocks(editor)]).toEqual([
    ['figure', [['paragraph', 'above'], figure, ['paragraph', 'below']]],
    'below 0',
    [
      ['paragraph', 'above'],
      ['paragraph', 'below'],
    ],
  ])
})

test('backspace at the start of a caption reaches for the picture and joins nothing', () => {
  const editor = page()
  edit(editor, () => $textOf('caption').select(0, 0))
  backspace(editor)

  expect([selected(editor), blocks(editor)]).toEqual([
    'figure',
    [['paragraph', 'above'], figure, ['paragraph', 'below']],
  ])
})

test('a letter typed while the picture is selected changes nothing', () => {
  const editor = page()
  edit(editor, () => {
    const node = $getRoot().getChildAtIndex(1)
    if ($isFigureNode(node)) $selectWholeBlock(node)
  })
  type(editor, 'x')

  expect(blocks(editor)).toEqual([['paragraph', 'above'], figure, ['paragraph', 'below']])
})

test('typing over a selection from the body into a caption leaves the figure whole', () => {
  const editor = page()
  edit(editor, () => $selectFrom('above', 2, 'caption', 3))
  type(editor, 'X')

  expect(blocks(editor)).toEqual([
    ['paragraph', 'abX'],
    ['figure', ['caption', 'tion'], ['credit', '(credit)']],
    ['paragraph', 'below'],
  ])
})

test('deleting from a credit, backwards over all of the figure, keeps what is not selected', () => {
  const editor = page()
  edit(editor, () => $selectFrom('below', 2, '(credit)', 4))
  backspace(editor)

  expect(blocks(editor)).toEqual([
    ['paragraph', 'above'],
    ['figure', ['caption', 'caption'], ['credit', '(cre']],
    ['paragraph', 'low'],
  ])
})

test('a figure that is selected whole goes, even where the selection begins in its caption', () => {
  const editor = page()
  edit(editor, () => $selectFrom('caption', 0, 'below', 2))
  backspace(editor)

  expect(blocks(editor)).toEqual([
    ['paragraph', 'above'],
    ['paragraph', 'low'],
  ])
})

test('select all and delete leaves one empty paragraph, whatever stands first and last', () => {
  const editor = bodyEditor(() =>
    $getRoot().append($figure('one', ''), $paragraph('text'), $figure('', 'two')),
  )
  edit(editor, () => {
    $selectAll()
  })
  backspace(editor)

  expect(blocks(editor)).toEqual([['paragraph']])
})

test('enter walks from the caption to the credit and out below, and splits neither', () => {
  const editor = page()
  const enter = (): void =>
    edit(editor, () => void editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
  edit(editor, () => $textOf('caption').select(3, 3))
  enter()
  const inCredit = selected(editor)
  enter()

  expect([inCredit, blocks(editor)]).toEqual([
    '(credit) 8',
    [['paragraph', 'above'], figure, ['paragraph'], ['paragraph', 'below']],
  ])
})

test('a credit takes no marks', () => {
  const editor = page()
  edit(editor, () => $selectFrom('(credit)', 0, '(credit)', 8))
  edit(editor, () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))

  expect(editor.getEditorState().read(() => $textOf('(credit)').getFormat())).toBe(0)
})

test('blocks pasted into a caption come as one line of words', () => {
  const editor = page()
  edit(editor, () => {
    const selection = $textOf('caption').select(7, 7)
    const nodes = [$paragraph('one'), $paragraph('two')]
    editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })
  })

  expect(blocks(editor)[1]).toEqual(['figure', ['caption', 'captionone two'], ['credit', '(credit)']])
})

test('a figure that lost its caption gets an empty one, and a caption without a figure is a paragraph', () => {
  const editor = page()
  edit(editor, () => {
    const node = $getRoot().getChildAtIndex(1)
    if ($isFigureNode(node)) node.getCaption()?.remove()
    $getRoot().append($createCaptionNode().append($createTextNode('stray')))
  })

  expect(blocks(editor)).toEqual([
    ['paragraph', 'above'],
    ['figure', ['caption'], ['credit', '(credit)']],
    ['paragraph', 'below'],
    ['paragraph', 'stray'],
  ])
})
