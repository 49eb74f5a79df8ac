import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { restoreArticle, restoreStoryFields } from '../../../renderer/documents/restoreArticle'
import { replay } from '../../../renderer/history/replay'
import { articleText, readArticleFields } from '../../../shared/document/articleDocument'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { bindDocument } from '../../../shared/document/binding/bindDocument'
import { createHeadlessEditor } from '@lexical/headless'
import { documentNodes } from '../../../shared/document/documentNodes'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import {
  newByline,
  readStoryFields,
  setStoryField,
  storyBylines,
  storyTags,
} from '../../../shared/document/storyDocument'
import { writeArticle } from '../../../shared/document/writeArticle'

function article(paragraphs: readonly string[], headline = 'Night ferry'): Y.Doc {
  const doc = new Y.Doc()
  writeArticle(doc, {
    headline,
    dek: '',
    datelinePlace: '',
    paragraphs,
    caption: 'At dusk',
    credit: '(Photo)',
  })
  return doc
}
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
const change = (doc: Y.Doc, how: () => void) =>
  withHeadlessEditor(doc, (editor) => editor.update(how, { discrete: true }))
const lines = (doc: Y.Doc): string[] =>
  withHeadlessEditor(doc, (editor) =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((node) => node.getTextContent()),
    ),
  )

test('a restored article reads as it did, paragraphs that came and went included', () => {
  const doc = article(['One.', 'Two.', 'Three.'])
  const then = copyOf(doc)
  change(doc, () => {
    const [, one, two] = $getRoot().getChildren()
    one?.remove()
    two?.insertAfter($getRoot().getFirstChildOrThrow())
  })
  articleText(doc, 'headline').insert(0, 'Late: ')
  restoreArticle(doc, then)

  expect([projectArticleBody(doc), readArticleFields(doc)]).toEqual([
    projectArticleBody(then),
    readArticleFields(then),
  ])
})

test('what another desk types meanwhile in a paragraph that stays, stays', () => {
  const doc = article(['The ferry tied up.', 'The crew waved.'])
  const then = copyOf(doc)
  const addTo = (target: Y.Doc, at: number, text: string) =>
    change(target, () => {
      const node = $getRoot().getChildAtIndex(at)
      const last =
        node && 'getLastDescendant' in node
          ? (node as { getLastDescendant(): unknown }).getLastDescendant()
          : null
      ;(last as { setTextContent(t: string): void; getTextContent(): string }).setTextContent(
        `${(last as { getTextContent(): string }).getTextContent()}${text}`,
      )
    })
  addTo(doc, 1, ' Too much.')
  const elsewhere = copyOf(doc)
  addTo(elsewhere, 2, ' Twice.')
  restoreArticle(doc, then)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere), 'elsewhere')

  expect(lines(doc).slice(1)).toEqual(['The ferry tied up.', 'The crew waved. Twice.'])
})

test('undo on the page takes a restore back in one step', async () => {
  const doc = article(['One.', 'Two.'])
  const then = copyOf(doc)
  change(doc, () => $getRoot().getLastChildOrThrow().remove())
  articleText(doc, 'headline').insert(0, 'Late: ')
  const before = [lines(doc), readArticleFields(doc)]
  const editor = createHeadlessEditor({
    nodes: documentNodes,
    onError: (error) => {
      throw error
    },
  })
  const binding = bindDocument(editor, doc)
  restoreArticle(doc, then)
  const restored = lines(doc)
  binding.undoManager.undo()
  await Promise.resolve()
  const shown = editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent()),
  )
  binding.dispose()

  expect([restored, [lines(doc), readArticleFields(doc)], shown]).toEqual([lines(then), before, before[0]])
})

test('restoring what is equal changes nothing', () => {
  const doc = article(['One.'])
  const then = copyOf(doc)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  restoreArticle(doc, then)

  expect(updates).toEqual([])
})

test('the fields that both editions share come back too', () => {
  const doc = new Y.Doc()
  setStoryField(doc, 'slug', 'night-ferry')
  storyTags(doc).push(['harbour'])
  storyBylines(doc).push([newByline({ id: 'b1', en: 'Mira Holt', ko: '한미라' })])
  const then = copyOf(doc)
  setStoryField(doc, 'slug', 'late-ferry')
  storyTags(doc).push(['winter'])
  storyBylines(doc).delete(0, 1)
  restoreStoryFields(doc, then)

  expect(readStoryFields(doc)).toEqual(readStoryFields(then))
})

test('a replay shows every moment, forwards and backwards', () => {
  const doc = new Y.Doc()
  const steps: { seq: number; at: string; update: Uint8Array }[] = []
  doc.on('update', (update: Uint8Array) =>
    steps.push({ seq: steps.length + 1, at: '2026-11-23T09:10:00Z', update }),
  )
  const text = Array.from({ length: 600 }, (_, at) => String(at % 10)).join('')
  for (const letter of text) articleText(doc, 'headline').insert(articleText(doc, 'headline').length, letter)
  const player = replay(steps)
  const shown = (step: number) => articleText(player.at(step), 'headline').toJSON()

  expect([600, 10, 0, 599, 251, 250].map((step) => shown(step) === text.slice(0, step))).toEqual(
    Array(6).fill(true),
  )
})
