import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  agreementNow,
  counterpartMarks,
  keepAgreements,
  noticeChanges,
  readAgreements,
  type BothBlocks,
} from '../../../../shared/document/counterparts/agreements'
import {
  readCounterpartBlocks,
  setPair,
  watchCounterpartBlocks,
} from '../../../../shared/document/counterparts/counterpartBlocks'
import { proposeLinks } from '../../../../shared/document/counterparts/proposeLinks'
import { writeArticle } from '../../../../shared/document/writeArticle'
import { withHeadlessEditor } from '../../../../shared/document/binding/headlessEditor'

const article = (...paragraphs: string[]): Y.Doc => {
  const doc = new Y.Doc()
  writeArticle(doc, { headline: 'H', dek: '', datelinePlace: '', caption: '', credit: '', paragraphs })
  return doc
}

const story = (english: string[], korean: string[]) => {
  const docs = { en: article(...english), ko: article(...korean) }
  const shared = new Y.Doc()
  const blocks = (): BothBlocks => ({
    en: readCounterpartBlocks(docs.en),
    ko: readCounterpartBlocks(docs.ko),
  })
  return {
    docs,
    blocks,
    link: (en: number, ko: number, pair = `pair-${en}-${ko}`) => {
      setPair(docs.en, en, pair)
      setPair(docs.ko, ko, pair)
      notice()
    },
    notice,
    confirm: (pair: string) => {
      const agreed = agreementNow(blocks(), pair)
      keepAgreements(shared, new Map(agreed ? [[pair, agreed]] : []))
    },
    stale: () =>
      counterpartMarks(readAgreements(shared), blocks()).map(
        ({ kind, edition, index }) => `${kind} ${edition} ${index}`,
      ),
    marks: () => counterpartMarks(readAgreements(shared), blocks()),
  }
  function notice() {
    keepAgreements(shared, noticeChanges(readAgreements(shared), blocks()))
  }
}

const rewrite = (doc: Y.Doc, index: number, words: string): void =>
  withHeadlessEditor(doc, (editor) =>
    editor.update(
      () => {
        const block = $getRoot().getChildAtIndex(index)
        if (!$isElementNode(block)) throw new Error(`There is no block ${index}.`)
        block.clear().append($createTextNode(words))
      },
      { discrete: true },
    ),
  )

test('a changed paragraph marks exactly its counterpart stale, until someone confirms it', () => {
  const desk = story(['The port opened.', 'Ships came.'], ['항구가 열렸다.', '배가 왔다.'])
  desk.link(0, 0)
  desk.link(1, 1)
  expect(desk.stale()).toEqual([])

  rewrite(desk.docs.en, 1, 'Nine ships came.')
  desk.notice()
  expect(desk.marks()).toEqual([
    {
      kind: 'stale',
      pair: 'pair-1-1',
      edition: 'ko',
      index: 1,
      before: 'Ships came.',
      now: 'Nine ships came.',
    },
  ])

  desk.confirm('pair-1-1')
  expect(desk.stale()).toEqual([])
})

test('bringing a stale paragraph up to date marks nothing in the edition it follows', () => {
  const desk = story(['Ships came.'], ['배가 왔다.'])
  desk.link(0, 0)
  rewrite(desk.docs.en, 0, 'Nine ships came.')
  desk.notice()
  rewrite(desk.docs.ko, 0, '배 아홉 척이 왔다.')
  desk.notice()
  expect(desk.stale()).toEqual(['stale ko 0'])
})

test('words taken back leave nothing to look at', () => {
  const desk = story(['Ships came.'], ['배가 왔다.'])
  desk.link(0, 0)
  rewrite(desk.docs.en, 0, 'Nine ships came.')
  desk.notice()
  rewrite(desk.docs.en, 0, 'Ships came.')
  desk.notice()
  expect(desk.stale()).toEqual([])
})

test('both halves changed while nobody looked are both to be looked at', () => {
  const desk = story(['Ships came.'], ['배가 왔다.'])
  desk.link(0, 0)
  rewrite(desk.docs.en, 0, 'Nine ships came.')
  rewrite(desk.docs.ko, 0, '배가 떠났다.')
  desk.notice()
  expect(desk.stale()).toEqual(['stale en 0', 'stale ko 0'])
})

test('a paragraph whose counterpart was taken out says so', () => {
  const desk = story(['One.', 'Two.'], ['하나.', '둘.'])
  desk.link(0, 0)
  desk.link(1, 1)
  withHeadlessEditor(desk.docs.ko, (editor) =>
    editor.update(() => $getRoot().getChildAtIndex(0)?.remove(), { discrete: true }),
  )
  desk.notice()
  expect(desk.stale()).toEqual(['alone en 0'])
})

test('a link stays with its paragraph when another is put before it, and on another desktop', () => {
  const desk = story(['One.', 'Two.'], ['하나.', '둘.'])
  desk.link(1, 1)
  withHeadlessEditor(desk.docs.en, (editor) => {
    editor.update(
      () =>
        $getRoot()
          .getFirstChildOrThrow()
          .insertBefore($createParagraphNode().append($createTextNode('Zero.'))),
      { discrete: true },
    )
  })
  const elsewhere = new Y.Doc()
  Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(desk.docs.en))
  expect(readCounterpartBlocks(elsewhere).map(({ pair, words }) => [pair, words])).toEqual([
    ['', 'Zero.'],
    ['', 'One.'],
    ['pair-1-1', 'Two.'],
  ])
})

test('watched blocks read anew what changed, and are what a fresh reading gives', () => {
  const doc = article('One.', 'Two.', 'Three.')
  const watched = watchCounterpartBlocks(doc)
  const [first] = watched.read()
  rewrite(doc, 1, 'Two and a half.')
  setPair(doc, 2, 'third')
  expect(watched.read()).toEqual(readCounterpartBlocks(doc))
  expect(watched.read()[0]).toBe(first)
  watched.stop()
})

test('blocks between linked neighbours are proposed in their order, and never across a link', () => {
  const desk = story(['A.', 'B.', 'C.', 'D.'], ['가.', '다.', '라.'])
  desk.link(2, 1)
  expect(proposeLinks(desk.blocks())).toEqual([
    { en: 0, ko: 0 },
    { en: 3, ko: 2 },
  ])
})

test('a photo is proposed to the same photo, wherever it stands', () => {
  const photo = (photoId: string) => ({
    pair: '',
    kind: 'figure',
    words: '',
    content: `\n[["s_alt",""],["s_photoId","${photoId}"]]`,
  })
  const words = { pair: '', kind: 'paragraph', words: 'A.', content: 'A.' }
  expect(proposeLinks({ en: [photo('aa'), words], ko: [words, photo('bb'), photo('aa')] })).toEqual([
    { en: 0, ko: 2 },
    { en: 1, ko: 0 },
  ])
})
