import { $createParagraphNode, $createTextNode, $getRoot, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { articleText, readArticleFields, typedInField } from '../../../shared/document/articleDocument'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { carry, editSomething, openDesktop, randomFrom, settle, type Desktop } from './desktopPair'

const words = (desktop: Desktop) => desktop.editor.getEditorState().read(() => $getRoot().getTextContent())
const write = (desktop: Desktop, text: string) =>
  desktop.editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(text))), {
    discrete: true,
  })
const undo = async (desktop: Desktop) => {
  desktop.editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
}

test('an article that is closed and opened again is the same to the byte', async () => {
  const desktop = openDesktop(7)
  const random = randomFrom(2026)
  for (let step = 0; step < 120; step += 1) await editSomething(desktop, random, `w${step}`)
  const before = JSON.stringify(desktop.editor.getEditorState())
  desktop.binding.dispose()

  const stored = Y.encodeStateAsUpdate(desktop.doc)
  const reopened = new Y.Doc()
  Y.applyUpdate(reopened, stored, 'disk')

  expect(withHeadlessEditor(reopened, (editor) => JSON.stringify(editor.getEditorState()))).toBe(before)
})

test('undo takes back what was written here, never what a colleague wrote', async () => {
  const [one, two] = [openDesktop(1001), openDesktop(1002)]
  write(one, 'mine')
  write(two, 'theirs')
  carry(two, one)
  await settle()

  await undo(one)

  expect(words(one).trim()).toBe('theirs')
})

test('one undo stack covers the headline and the body', async () => {
  const desktop = openDesktop(11)
  desktop.doc.transact(() => articleText(desktop.doc, 'headline').insert(0, 'Harbour'), typedInField)
  write(desktop, 'The lights went out.')
  const seen: string[][] = []
  const look = () => seen.push([readArticleFields(desktop.doc).headline, words(desktop).trim()])

  look()
  await undo(desktop)
  look()
  await undo(desktop)
  look()

  expect(seen).toEqual([
    ['Harbour', 'The lights went out.'],
    ['Harbour', ''],
    ['', ''],
  ])
})

test('an article that two people emptied between them opens with a line to write in', () => {
  const emptied = openDesktop(21)
  emptied.doc.transact(() => emptied.doc.get('root-v2', Y.XmlElement).delete(0, 1), 'other desktop')
  const log = [Y.encodeStateAsUpdate(emptied.doc)]

  const desktop = openDesktop(22, { log })
  const heldAfterOpening = desktop.doc.get('root-v2', Y.XmlElement).length
  desktop.editor.update(() => $getRoot().selectEnd().insertText('Ferries sail again.'), { discrete: true })

  expect([
    heldAfterOpening,
    withHeadlessEditor(desktop.doc, (held) => held.read(() => $getRoot().getTextContent())),
  ]).toEqual([0, 'Ferries sail again.'])
})

test('a block of an unknown kind locks the page and leaves the document as it was', () => {
  const desktop = openDesktop(11)
  const before = Y.encodeStateAsUpdate(desktop.doc).length
  const foreign = new Y.Doc()
  Y.applyUpdate(foreign, Y.encodeStateAsUpdate(desktop.doc), 'copy')
  foreign.get('root-v2', Y.XmlElement).insert(1, [new Y.XmlElement('hologram')])

  Y.applyUpdate(desktop.doc, Y.encodeStateAsUpdate(foreign), 'other desktop')
  desktop.binding.heal('asked for')

  expect({
    locked: desktop.binding.locked,
    editable: desktop.editor.isEditable(),
    kept: desktop.doc.get('root-v2', Y.XmlElement).toJSON(),
    grew: Y.encodeStateAsUpdate(desktop.doc).length > before,
  }).toEqual({
    locked: true,
    editable: false,
    kept: '<undefined><paragraph></paragraph><hologram></hologram></undefined>',
    grew: true,
  })
})
