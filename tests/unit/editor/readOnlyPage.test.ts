import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { blockChoices, insertBlock } from '../../../renderer/editor/blocks/blockChoices'
import { pageCommandIds, runPageCommand } from '../../../renderer/editor/body/pageCommands'
import { $paragraph, blocks, bodyEditor, edit } from './bodyEditor'
import { caretAt } from './keysInBody'

/** Two lines with the caret in the second, and everything commands and menus can do, done one after the other. */
async function afterEverything(editable: boolean) {
  const editor = bodyEditor(() => $getRoot().append($paragraph('one'), $paragraph('two')))
  caretAt(editor, 'two', 1)
  editor.setEditable(editable)
  const asked: string[] = []
  const parts = {
    undoManager: undefined,
    openLinkDialog: () => void asked.push('link'),
    newUndoStep: () => undefined,
    focusPage: () => undefined,
  }
  for (const id of pageCommandIds) {
    runPageCommand(editor, id, parts)
    // A move is made once the command is over.
    await Promise.resolve()
    edit(editor, () => undefined)
  }
  for (const choice of blockChoices) insertBlock(editor, choice)
  edit(editor, () => undefined)
  return { asked, blocks: blocks(editor) }
}

test('on a page that can only be read no command and no block changes or asks anything', async () => {
  expect(await afterEverything(false)).toEqual({
    asked: [],
    blocks: [
      ['paragraph', 'one'],
      ['paragraph', 'two'],
    ],
  })
})

test('on a page that can be written the same commands change it', async () => {
  const { asked, blocks: after } = await afterEverything(true)
  expect([asked, after.length > 2]).toEqual([['link'], true])
})
