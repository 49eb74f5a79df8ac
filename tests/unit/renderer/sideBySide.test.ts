import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { articleText } from '../../../shared/document/articleDocument'
import { writeArticle } from '../../../shared/document/writeArticle'
import { risingRows } from '../../../renderer/sideBySide/alignRows'
import { counterparts } from '../../../renderer/sideBySide/counterparts'
import { rowGaps } from '../../../renderer/sideBySide/rowGaps'

const article = (...paragraphs: string[]): Y.Doc => {
  const doc = new Y.Doc()
  writeArticle(doc, { headline: 'H', dek: '', datelinePlace: '', caption: '', credit: '', paragraphs })
  return doc
}

function open(
  english: string[],
  korean: string[],
  linkWhileWriting = true,
  gate = (work: () => void): void => work(),
) {
  let pairs = 0
  const articles = { en: article(...english), ko: article(...korean) }
  const storyDoc = new Y.Doc()
  const room = counterparts({
    storyDoc,
    articles,
    gate,
    linkWhileWriting: () => linkWhileWriting,
    newPair: () => `pair${(pairs += 1)}`,
    pause: 10,
  })
  return { room, articles, pairs: () => pairs }
}

const addParagraph = (doc: Y.Doc, words: string): void => {
  const paragraph = new Y.XmlElement('paragraph')
  doc.transact(() => {
    doc.get('root-v2', Y.XmlElement).push([paragraph])
    paragraph.push([new Y.XmlText(words)])
  }, 'typed')
}

test('a paragraph written while both editions are open is linked with the one beside it', () => {
  vi.useFakeTimers()
  const { room, articles } = open(['One.', 'Two.'], ['하나.'])
  vi.advanceTimersByTime(50)
  expect(room.get().blocks.ko.map(({ pair }) => pair)).toEqual([''])
  addParagraph(articles.ko, '둘.')
  vi.advanceTimersByTime(50)
  expect(room.get().blocks.ko.map(({ pair }) => pair)).toEqual(['', 'pair1'])
  expect(room.get().blocks.en.map(({ pair }) => pair)).toEqual(['', 'pair1'])
  room.stop()
  vi.useRealTimers()
})

test('with one edition open nothing is linked by writing, and by hand it is', () => {
  vi.useFakeTimers()
  const { room, articles, pairs } = open(['One.'], [], false)
  addParagraph(articles.ko, '하나.')
  vi.advanceTimersByTime(50)
  expect(pairs()).toBe(0)
  room.link(0, 1)
  expect(room.get().blocks.ko.map(({ pair }) => pair)).toEqual(['', 'pair1'])
  room.unlink('pair1')
  expect(room.get().blocks.en.map(({ pair }) => pair)).toEqual([''])
  room.stop()
  vi.useRealTimers()
})

test('nothing is linked in the middle of a composition, and right after it is', () => {
  vi.useFakeTimers()
  const waiting: (() => void)[] = []
  const { room, articles, pairs } = open(['One.'], [], true, (work) => waiting.push(work))
  addParagraph(articles.ko, '한')
  vi.advanceTimersByTime(500)
  expect(pairs()).toBe(0)
  waiting.forEach((work) => work())
  expect(room.get().blocks.ko.map(({ pair }) => pair)).toEqual(['', 'pair1'])
  room.stop()
  vi.useRealTimers()
})

test('a link taken away stays away until the paragraph is written on', () => {
  vi.useFakeTimers()
  const { room, articles } = open(['One.'], [])
  addParagraph(articles.ko, '하나.')
  vi.advanceTimersByTime(50)
  room.unlink('pair1')
  vi.advanceTimersByTime(50)
  expect(room.get().blocks.ko.map(({ pair }) => pair)).toEqual(['', ''])
  room.stop()
  vi.useRealTimers()
})

test('a headline is no paragraph: writing it marks nothing', () => {
  vi.useFakeTimers()
  const { room, articles } = open(['One.'], ['하나.'])
  room.linkProposed()
  articleText(articles.en, 'headline').insert(0, 'New ')
  vi.advanceTimersByTime(50)
  expect(room.get().marks).toEqual([])
  room.stop()
  vi.useRealTimers()
})

test('the higher of two counterparts moves down, and what it moved counts for the rows below', () => {
  expect(rowGaps([0, 100, 200], [0, 140, 180])).toEqual({ left: [0, 40, 0], right: [0, 0, 60] })
})

test('a row that crosses an earlier one is left where it stands', () => {
  expect(
    risingRows([
      { left: 2, right: 1 },
      { left: 0, right: 0 },
      { left: 1, right: 3 },
    ]),
  ).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 3 },
  ])
})
