import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { $addColumn, $addRow, $removeColumn, $removeRow } from '../../../renderer/editor/table/changeTable'
import { $removeWholeBlock } from '../../../renderer/editor/wholeBlocks/places'
import { $isTableNode, type TableNode } from '../../../shared/document/table/tableNode'
import { $table } from '../../make/wholeBlocks'
import { $paragraph, blocks, bodyEditor, edit } from './bodyEditor'
import { caret, caretAt, press, tab } from './keysInBody'

test('Tab goes from cell to cell and adds a row after the last; Shift+Tab goes back', () => {
  const editor = bodyEditor(() => $getRoot().append($table([['a', 'b']])))
  caretAt(editor, 'a', 1)
  const seen: string[] = []
  for (const back of [false, false, true, true]) {
    tab(editor, back)
    seen.push(caret(editor))
  }
  expect({ seen, blocks: blocks(editor) }).toEqual({
    seen: ['table-cell: b', 'table-cell: ', 'table-cell: b', 'table-cell: a'],
    blocks: [
      [
        'simple-table',
        ['table-row', ['table-cell', 'a'], ['table-cell', 'b']],
        ['table-row', ['table-cell'], ['table-cell']],
      ],
    ],
  })
})

test('Enter in a cell goes down its column and out below the last row', () => {
  const editor = bodyEditor(() =>
    $getRoot().append(
      $table([
        ['a1', 'b1'],
        ['a2', 'b2'],
      ]),
    ),
  )
  caretAt(editor, 'b1', 0)
  press(editor, 'enter')
  const below = caret(editor)
  press(editor, 'enter')

  expect([below, caret(editor), blocks(editor).length]).toEqual(['table-cell: b2', 'paragraph: ', 2])
})

const $theTable = (): TableNode => $getRoot().getChildren().find($isTableNode)!
const grid = (editor: LexicalEditor): unknown[] => blocks(editor)

test('rows and columns come and go where the caret is, and the last of them takes the table along', () => {
  const editor = bodyEditor(() => $getRoot().append($table([['a', 'b']])))
  caretAt(editor, 'a', 0)
  edit(editor, () => $addColumn($theTable(), 'after', 'new'))
  edit(editor, () => {
    $getSelection()?.insertText('x')
    $addRow($theTable(), 'before')
  })
  edit(editor, () => $getSelection()?.insertText('y'))
  const grown = grid(editor)
  edit(editor, () => $removeRow($theTable(), $removeWholeBlock))
  edit(editor, () => $removeColumn($theTable(), $removeWholeBlock))
  const shrunk = grid(editor)
  edit(editor, () => $removeRow($theTable(), $removeWholeBlock))

  expect([grown, shrunk, grid(editor)]).toEqual([
    [
      [
        'simple-table',
        ['table-row', ['table-cell'], ['table-cell', 'y'], ['table-cell']],
        ['table-row', ['table-cell', 'a'], ['table-cell', 'x'], ['table-cell', 'b']],
      ],
    ],
    [['simple-table', ['table-row', ['table-cell', 'a'], ['table-cell', 'b']]]],
    [['paragraph']],
  ])
})

test('what is pasted into a cell comes as its words, never as blocks or a table in a table', () => {
  const editor = bodyEditor(() => $getRoot().append($table([['a', 'b']])))
  caretAt(editor, 'a', 1)
  edit(editor, () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) throw new Error('no caret')
    const nodes = [$paragraph('one'), $table([['two', 'three']])]
    nodes[0]!.append($createTextNode('bold').toggleFormat('bold'))
    editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })
  })

  expect(blocks(editor)).toEqual([
    ['simple-table', ['table-row', ['table-cell', 'aone', 'bold', ' two three'], ['table-cell', 'b']]],
  ])
})
