import { $createQuoteNode } from '@lexical/rich-text'
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COLLABORATION_TAG,
  DELETE_CHARACTER_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_SPACE_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import { $toggleBlockKind } from '../../../renderer/editor/blocks/blockKind'
import { $projectBody } from '../../../shared/document/projection/projectBody'
import { $createListItemNode } from '../../../shared/document/listItem/listItemNode'
import type { Block } from '../../../shared/story/articleBody'
import { $figure, $paragraph, $selectFrom, $textOf, blocks, bodyEditor, edit } from './bodyEditor'

const body = (editor: LexicalEditor): Block[] => editor.getEditorState().read($projectBody)
const words = (text: string) => [{ kind: 'text', text, marks: [] }]

function pressSpace(editor: LexicalEditor, isComposing = false): void {
  const event = { isComposing, preventDefault: () => undefined } as unknown as KeyboardEvent
  edit(editor, () => editor.dispatchCommand(KEY_SPACE_COMMAND, event))
}

test.each([
  ['-', { kind: 'listItem', list: 'bulleted', indent: 0 }],
  ['1.', { kind: 'listItem', list: 'numbered', indent: 0 }],
  ['##', { kind: 'heading', level: 2 }],
  ['###', { kind: 'heading', level: 3 }],
  ['>', { kind: 'quote' }],
])('%s and a space at the start of a paragraph say what it is', (marker, block) => {
  const editor = bodyEditor(() => $getRoot().append($paragraph(`${marker}words`)))
  edit(editor, () => $textOf(`${marker}words`).select(marker.length, marker.length))
  pressSpace(editor)

  expect(body(editor)).toEqual([{ ...block, children: words('words') }])
})

test('a space that belongs to the input method says nothing', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('-')))
  edit(editor, () => $textOf('-').select(1, 1))
  pressSpace(editor, true)

  expect(body(editor)).toEqual([{ kind: 'paragraph', children: words('-') }])
})

test('changing the kind of several blocks leaves figures among them alone', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('one'), $figure('cap', ''), $paragraph('two')))
  edit(editor, () => {
    $selectFrom('one', 0, 'two', 3)
    $toggleBlockKind('numbered')
  })

  expect(blocks(editor)).toEqual([
    ['list-item', 'one'],
    ['figure', ['caption', 'cap'], ['credit']],
    ['list-item', 'two'],
  ])
})

test('a list item goes one level below the item above it at most, and the first stays out', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('one'), $paragraph('two')))
  edit(editor, () => {
    $selectFrom('one', 0, 'two', 3)
    $toggleBlockKind('bulleted')
  })
  for (let times = 0; times < 3; times += 1)
    edit(editor, () => {
      $selectFrom('two', 0, 'two', 0)
      editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined)
    })
  edit(editor, () => {
    $selectFrom('one', 0, 'one', 0)
    editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined)
  })

  expect(body(editor).map((block) => (block.kind === 'listItem' ? block.indent : null))).toEqual([0, 1])
})

test('backspace at the start of a heading makes it plain before it joins anything', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('above'), $paragraph('title')))
  edit(editor, () => {
    $textOf('title').select(0, 0)
    $toggleBlockKind('heading2')
  })
  edit(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
  const plain = blocks(editor)
  edit(editor, () => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))

  expect([plain, blocks(editor)]).toEqual([
    [
      ['paragraph', 'above'],
      ['paragraph', 'title'],
    ],
    [['paragraph', 'abovetitle']],
  ])
})

test('a pasted list in a list, and paragraphs in a quote, come as a flat row', () => {
  const editor = bodyEditor(() => {
    const outer = $createListItemNode('numbered').append($createTextNode('one'))
    outer.append($createListItemNode('bulleted').setIndent(1).append($createTextNode('inner')))
    $getRoot().append(outer, $createQuoteNode().append($paragraph('first'), $paragraph('second')))
  })

  expect(blocks(editor)).toEqual([
    ['list-item', 'one'],
    ['list-item', 'inner'],
    ['quote', 'first'],
    ['quote', 'second'],
  ])
})

test('what a composition left behind when the window was lost goes with the next letter', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('x')))
  // As it comes from the document, where no rule of this desk has seen it.
  editor.update(() => $textOf('x').setTextContent('항\u200b구'), { discrete: true, tag: COLLABORATION_TAG })
  edit(editor, () => $textOf('항\u200b구').select(3, 3).insertText('는'))

  const caret = editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.anchor.offset : null
  })
  expect([blocks(editor), caret]).toEqual([[['paragraph', '항구는']], 3])
})
