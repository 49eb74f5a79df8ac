import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { blockChoices } from '../../../renderer/editor/blocks/blockChoices'
import { editorMessages } from '../../../renderer/editor/messages/editorMessages'
import { CHOOSE_PHOTOS_COMMAND } from '../../../renderer/editor/figure/choosePhotosCommand'
import { $figure, $paragraph, $textOf, blocks, bodyEditor, edit } from './bodyEditor'

const choose = (id: string) => {
  const choice = blockChoices.find((each) => each.id === id)
  if (choice === undefined) throw new Error(`No block is called ${id}`)
  return choice
}

test('every block has a name and words to find it by in both languages, and an id of its own', () => {
  const nameless = blockChoices.filter(
    ({ message, keywords }) =>
      editorMessages.en[message] === editorMessages.ko[message] ||
      keywords.en.length === 0 ||
      keywords.ko.length === 0,
  )
  expect({ nameless, ids: new Set(blockChoices.map(({ id }) => id)).size }).toEqual({
    nameless: [],
    ids: blockChoices.length,
  })
})

test.each([
  ['heading2', 'heading'],
  ['quote', 'quote'],
  ['numbered', 'list-item'],
])('choosing %s makes the line at the caret one', (id, type) => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('one'), $paragraph('two')))
  edit(editor, () => void $textOf('two').select(1, 1))
  edit(editor, () => choose(id).insert(editor))

  expect(blocks(editor)).toEqual([
    ['paragraph', 'one'],
    [type, 'two'],
  ])
})

test('choosing a heading in a caption leaves the figure whole', () => {
  const editor = bodyEditor(() => $getRoot().append($figure('cap', '')))
  edit(editor, () => void $textOf('cap').select(1, 1))
  edit(editor, () => choose('heading2').insert(editor))

  expect(blocks(editor)).toEqual([['figure', ['caption', 'cap'], ['credit']]])
})

test('choosing a photo asks the page for one', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('one')))
  let asked = 0
  editor.registerCommand(CHOOSE_PHOTOS_COMMAND, () => (asked += 1) > 0, 0)
  choose('photo').insert(editor)

  expect(asked).toBe(1)
})
