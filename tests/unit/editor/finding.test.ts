import { $createLinkNode } from '@lexical/link'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import * as Y from 'yjs'
import { expect, test } from 'vitest'
import {
  articleMatches,
  countMatches,
  replaceMatches,
  replaceUnseen,
} from '../../../renderer/editor/finding/articleMatches'
import { articleText, readArticleFields, typedInField } from '../../../shared/document/articleDocument'
import { articleUndo } from '../../../shared/document/binding/articleUndo'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import { writeArticle } from '../../../shared/document/writeArticle'
import { plainText, type Block } from '../../../shared/story/articleBody'

const options = { matchCase: false, wholeWord: false }

function article(): Y.Doc {
  const doc = new Y.Doc()
  writeArticle(doc, {
    headline: 'Ferry sails',
    dek: 'The ferry is back',
    datelinePlace: 'FERRY TOWN',
    caption: 'A ferry at night',
    credit: '(Photo by Ferry Press)',
    paragraphs: ['The ferry left.', 'No boat at all.'],
  })
  withHeadlessEditor(doc, (editor) =>
    editor.update(
      () => {
        $getRoot().append(
          $createParagraphNode().append(
            $createTextNode('A fe'),
            $createTextNode('rr').toggleFormat('bold'),
            $createLinkNode('https://example.com').append($createTextNode('y tale')),
            $createLineBreakNode(),
            $createTextNode('ferry'),
          ),
        )
      },
      { discrete: true },
    ),
  )
  return doc
}

const lines = (doc: Y.Doc): string[] =>
  projectArticleBody(doc).flatMap((block: Block) =>
    block.kind === 'photo'
      ? [plainText(block.caption), block.credit]
      : 'children' in block
        ? [plainText(block.children)]
        : [],
  )
const whole = (doc: Y.Doc) => [readArticleFields(doc), lines(doc)]

test('headline, dek, captions, credits and body are searched; words across marks and links as well', () => {
  const doc = article()
  const found = withHeadlessEditor(doc, (editor) =>
    articleMatches(editor, doc, 'ferry', options).map((match) =>
      match.kind === 'field' ? match.field : match.line.text.slice(match.start, match.end + 3),
    ),
  )

  expect(found).toEqual(['headline', 'dek', 'ferry at', 'Ferry Pr', 'ferry le', 'ferry ta', 'ferry'])
  expect(countMatches(doc, 'ferry', options)).toBe(7)
})

test('replacing all is one step to take back, also in an edition no page shows', () => {
  const doc = article()
  const before = whole(doc)
  const count = replaceUnseen(doc, 'ferry', options, 'night boat')
  const after = whole(doc)
  const undo = articleUndo(doc)
  const steps = undo.undoStack.length
  undo.undo()

  expect([count, steps, undo.undoStack.length]).toEqual([7, 1, 0])
  expect(after).toEqual([
    { headline: 'night boat sails', dek: 'The night boat is back', datelinePlace: 'FERRY TOWN' },
    [
      'A night boat at night',
      '(Photo by night boat Press)',
      'The night boat left.',
      'No boat at all.',
      'A night boat tale\nnight boat',
    ],
  ])
  expect(whole(doc)).toEqual(before)
})

test('replacing one leaves the others, and what was typed before stays a step of its own', () => {
  const doc = article()
  const undo = articleUndo(doc)
  doc.transact(() => articleText(doc, 'dek').insert(0, 'Yes. '), typedInField)
  withHeadlessEditor(
    doc,
    (editor) => {
      const [, , third] = articleMatches(editor, doc, 'ferry', options)
      if (third !== undefined) replaceMatches(editor, doc, undo, [third], '')
    },
    undo,
  )
  const replaced = lines(doc)[0]
  undo.undo()

  expect([replaced, lines(doc)[0], articleText(doc, 'dek').toJSON()]).toEqual([
    'A  at night',
    'A ferry at night',
    'Yes. The ferry is back',
  ])
})

test('an article of 20,000 words is searched within a moment', () => {
  const doc = new Y.Doc()
  const paragraph =
    'The night ferry sailed from the north quay again on Tuesday, and 배는 북항을 떠났다. '.repeat(3)
  writeArticle(doc, {
    headline: '',
    dek: '',
    datelinePlace: '',
    caption: '',
    credit: '',
    paragraphs: Array.from({ length: 420 }, () => paragraph),
  })
  const took = withHeadlessEditor(doc, (editor) => {
    const begun = performance.now()
    const found = articleMatches(editor, doc, 'ferry', options).length
    return { found, milliseconds: performance.now() - begun }
  })

  expect(took.found).toBe(1260)
  // A generous bound for a busy machine; it takes about 10.
  expect(took.milliseconds).toBeLessThan(500)
})
