import {
  $getRoot,
  $parseSerializedNode,
  $selectAll,
  FORMAT_TEXT_COMMAND,
  KEY_ARROW_DOWN_COMMAND,
  type SerializedLexicalNode,
} from 'lexical'
import { expect, test } from 'vitest'
import { blockChoices } from '../../../renderer/editor/blocks/blockChoices'
import { $toggleBlockKind } from '../../../renderer/editor/blocks/blockKind'
import { $blockJson } from '../../../renderer/editor/wholeBlocks/blockJson'
import { $createDividerNode } from '../../../shared/document/divider/dividerNode'
import { $projectBody } from '../../../shared/document/projection/projectBody'
import { $createPullQuoteNode } from '../../../shared/document/pullQuote/pullQuoteNode'
import {
  $everyWholeBlock,
  $factBox,
  $gallery,
  $pullQuote,
  $table,
  everyWholeBlock,
} from '../../make/wholeBlocks'
import { $figure, $paragraph, $selectFrom, $textOf, blocks, bodyEditor, edit } from './bodyEditor'
import { caret, caretAt, keyEvent, press } from './keysInBody'

test('Enter walks a pull quote and leaves it below; nothing splits it', () => {
  const editor = bodyEditor(() => $getRoot().append($pullQuote('so true', 'N'), $paragraph('after')))
  caretAt(editor, 'so true', 2)
  const seen = [caret(editor)]
  for (let times = 0; times < 2; times += 1) {
    press(editor, 'enter')
    seen.push(caret(editor))
  }
  expect({ seen, blocks: blocks(editor) }).toEqual({
    seen: ['pull-quote-text: so true', 'pull-quote-source: N', 'paragraph: '],
    blocks: [
      ['pull-quote', ['pull-quote-text', 'so true'], ['pull-quote-source', 'N']],
      ['paragraph'],
      ['paragraph', 'after'],
    ],
  })
})

test('an empty last line is the way out of a fact box', () => {
  const editor = bodyEditor(() => $getRoot().append($factBox('T', 'one')))
  caretAt(editor, 'one', 3)
  press(editor, 'enter')
  const inside = blocks(editor)
  press(editor, 'enter')

  expect({ inside, out: blocks(editor), caret: caret(editor) }).toEqual({
    inside: [['fact-box', ['fact-box-title', 'T'], ['paragraph', 'one'], ['paragraph']]],
    out: [['fact-box', ['fact-box-title', 'T'], ['paragraph', 'one']], ['paragraph']],
    caret: 'paragraph: ',
  })
})

test('a fact box takes lists, and headings only as paragraphs', () => {
  const editor = bodyEditor(() => $getRoot().append($factBox('T', 'one')))
  caretAt(editor, 'one', 0)
  edit(editor, () => $toggleBlockKind('heading2'))
  const afterHeading = blocks(editor)
  edit(editor, () => $toggleBlockKind('numbered'))

  expect([afterHeading, blocks(editor)]).toEqual([
    [['fact-box', ['fact-box-title', 'T'], ['paragraph', 'one']]],
    [['fact-box', ['fact-box-title', 'T'], ['list-item', 'one']]],
  ])
})

test('Backspace below a block selects it first and then takes it out; undo is one step', () => {
  const editor = bodyEditor(() => $getRoot().append($pullQuote('words', ''), $paragraph('after')))
  caretAt(editor, 'after', 0)
  press(editor, 'backspace')
  const selected = caret(editor)
  press(editor, 'backspace')

  expect([selected, blocks(editor), caret(editor)]).toEqual([
    '[pull-quote]',
    [['paragraph', 'after']],
    'paragraph: after',
  ])
})

test('Backspace in a block that was only just put there makes it a paragraph again', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('above'), $createPullQuoteNode()))
  edit(editor, () => $getRoot().getLastChild()?.selectStart())
  press(editor, 'backspace')

  expect([blocks(editor), caret(editor)]).toEqual([[['paragraph', 'above'], ['paragraph']], 'paragraph: '])
})

test('a heading under a divider becomes plain first, then Backspace reaches the divider', () => {
  const editor = bodyEditor(() =>
    $getRoot().append($paragraph('a'), $createDividerNode(), $paragraph('title')),
  )
  caretAt(editor, 'title', 0)
  edit(editor, () => $toggleBlockKind('heading2'))
  press(editor, 'backspace')
  const plain = blocks(editor)
  press(editor, 'backspace')
  const selected = caret(editor)
  press(editor, 'backspace')

  expect([plain, selected, blocks(editor)]).toEqual([
    [['paragraph', 'a'], ['divider'], ['paragraph', 'title']],
    '[divider]',
    [
      ['paragraph', 'a'],
      ['paragraph', 'title'],
    ],
  ])
})

test('select all and delete leaves one empty paragraph, whatever stood on the page', () => {
  const editor = bodyEditor(() => $getRoot().append(...$everyWholeBlock()))
  edit(editor, () => void $selectAll())
  press(editor, 'delete')
  const all = blocks(editor)
  edit(editor, () => {
    $getRoot().clear().append($createDividerNode(), $paragraph('a'), $createDividerNode())
    $selectAll()
  })
  press(editor, 'backspace')

  expect([all, blocks(editor)]).toEqual([[['paragraph']], [['paragraph']]])
})

test('deleting from a paragraph into a table clears words and keeps its cells', () => {
  const editor = bodyEditor(() =>
    $getRoot().append(
      $paragraph('before'),
      $pullQuote('between', ''),
      $table([
        ['a1', 'b1'],
        ['a2', 'b2'],
      ]),
    ),
  )
  edit(editor, () => $selectFrom('before', 3, 'a2', 1))
  press(editor, 'delete')

  expect([blocks(editor), caret(editor)]).toEqual([
    [
      ['paragraph', 'bef'],
      [
        'simple-table',
        ['table-row', ['table-cell'], ['table-cell']],
        ['table-row', ['table-cell', '2'], ['table-cell', 'b2']],
      ],
    ],
    'paragraph: bef',
  ])
})

test('who said it and a box’s title stay plain words, on one line', () => {
  const editor = bodyEditor(() => $getRoot().append($pullQuote('q', 'Noh'), $factBox('T', 'p')))
  for (const words of ['Noh', 'T']) {
    edit(editor, () => void $textOf(words).select(0, words.length))
    edit(editor, () => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))
    press(editor, 'shiftEnter')
  }

  expect([blocks(editor), editor.getEditorState().read(() => $textOf('Noh').getFormat())]).toEqual([
    [
      ['pull-quote', ['pull-quote-text', 'q'], ['pull-quote-source', 'Noh']],
      ['fact-box', ['fact-box-title', 'T'], ['paragraph', 'p']],
    ],
    0,
  ])
})

test('an arrow out of the last line of a block at the page’s end makes a line to write on', () => {
  const editor = bodyEditor(() => $getRoot().append($pullQuote('q', 'Noh')))
  editor.getElementByKey = () => null
  caretAt(editor, 'Noh', 3)
  edit(editor, () => void editor.dispatchCommand(KEY_ARROW_DOWN_COMMAND, keyEvent()))

  expect([caret(editor), blocks(editor).length]).toEqual(['paragraph: ', 2])
})

test('what does not belong into a block goes below it, in its order', () => {
  const editor = bodyEditor(() => {
    const box = $factBox('T', 'one')
    box.append($figure('cap', ''), $pullQuote('q', ''), $paragraph('two'))
    const gallery = $gallery('g')
    gallery.append($paragraph('stray'))
    $getRoot().append(box, gallery)
  })
  expect(blocks(editor)).toEqual([
    ['fact-box', ['fact-box-title', 'T'], ['paragraph', 'one'], ['paragraph', 'two']],
    ['figure', ['caption', 'cap'], ['credit']],
    ['pull-quote', ['pull-quote-text', 'q'], ['pull-quote-source']],
    ['gallery', ['figure', ['caption', 'g'], ['credit']]],
    ['paragraph', 'stray'],
  ])
})

test('a block that is moved, taken out and put in as a copy, is the same afterwards', () => {
  const editor = bodyEditor(() => $getRoot().append(...$everyWholeBlock(), $paragraph('end')))
  for (let at = 0; at < everyWholeBlock.length; at += 1) {
    let taken = null as SerializedLexicalNode | null
    edit(editor, () => {
      const block = $getRoot().getFirstChildOrThrow()
      taken = $blockJson(block)
      block.remove()
    })
    edit(editor, () => void $getRoot().append($parseSerializedNode(taken!)))
  }

  const body = editor.getEditorState().read($projectBody)
  expect([body.slice(1), body.length]).toEqual([everyWholeBlock, everyWholeBlock.length + 1])
})

test.each(
  blockChoices
    .filter(
      ({ id }) =>
        !['paragraph', 'heading2', 'heading3', 'quote', 'bulleted', 'numbered', 'photo'].includes(id),
    )
    .map(({ id, insert }) => [id, insert] as const),
)('choosing %s on an empty line puts it there, with a line to go on below', (_, insert) => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('above'), $paragraph('')))
  edit(editor, () => $getRoot().getLastChild()?.selectStart())
  edit(editor, () => insert(editor))
  const [above, block, below, ...more] = editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((each) => each.getType()),
  )

  expect([above, below, more, block === 'paragraph']).toEqual(['paragraph', 'paragraph', [], false])
})
