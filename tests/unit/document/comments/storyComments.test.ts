import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CommentThread } from '../../../../shared/document/comments/comment'
import {
  beginThread,
  deleteComment,
  editComment,
  isResolved,
  readThreads,
  reply,
  resolveThread,
} from '../../../../shared/document/comments/storyComments'

const mira = { personId: 'mira', names: { en: 'Mira Holt', ko: '한미라' } }
const joon = { personId: 'joon', names: { en: 'Joon Park', ko: '박준' } }
const at = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, '0')}:00.000Z`
const about = { edition: 'en', anchor: null } as const

const told = (doc: Y.Doc) =>
  readThreads(doc).map((thread) => ({
    said: thread.comments.map(({ author, text, editedAt }) => [author.names.en, text, editedAt !== null]),
    resolved: isResolved(thread),
  }))
const only = (doc: Y.Doc): CommentThread => readThreads(doc)[0]!
const merge = (one: Y.Doc, two: Y.Doc): void => {
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one), 'other desktop')
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two), 'other desktop')
}

test('a thread is answered, resolved, and opened again by another answer', () => {
  const doc = new Y.Doc()
  beginThread(doc, about, { author: mira, text: 'Who said this?', at: at(1) })
  reply(doc, only(doc), { author: joon, text: 'The harbour master.', at: at(2) })
  resolveThread(doc, only(doc).threadId, true, { author: mira, at: at(3) })
  expect(told(doc)).toEqual([
    {
      said: [
        ['Mira Holt', 'Who said this?', false],
        ['Joon Park', 'The harbour master.', false],
      ],
      resolved: true,
    },
  ])
  reply(doc, only(doc), { author: joon, text: 'No, his deputy.', at: at(4) })
  expect(told(doc)[0]?.resolved).toBe(false)
})

test('a comment is mended and taken back by whoever wrote it, and by nobody else', () => {
  const doc = new Y.Doc()
  beginThread(doc, about, { author: mira, text: 'Who sayd this?', at: at(1) })
  reply(doc, only(doc), { author: joon, text: 'The harbour master.', at: at(2) })
  const [first, second] = only(doc).comments
  editComment(doc, first!, { author: joon, text: 'I was never here', at: at(3) })
  deleteComment(doc, first!, joon)
  editComment(doc, first!, { author: mira, text: 'Who said this?', at: at(3) })
  expect(told(doc)[0]?.said).toEqual([
    ['Mira Holt', 'Who said this?', true],
    ['Joon Park', 'The harbour master.', false],
  ])
  deleteComment(doc, first!, mira)
  expect(told(doc)[0]?.said).toEqual([['Joon Park', 'The harbour master.', false]])
  deleteComment(doc, second!, joon)
  expect(told(doc)).toEqual([])
})

test('what two people say, mend and resolve offline is all there after they meet', () => {
  const [one, two] = [new Y.Doc(), new Y.Doc()]
  beginThread(one, about, { author: mira, text: 'Who sayd this?', at: at(1) })
  merge(one, two)
  editComment(one, only(one).comments[0]!, { author: mira, text: 'Who said this?', at: at(2) })
  beginThread(one, about, { author: mira, text: 'Too long', at: at(3) })
  reply(two, only(two), { author: joon, text: 'The harbour master.', at: at(4) })
  resolveThread(two, only(two).threadId, true, { author: joon, at: at(5) })
  merge(one, two)
  expect(told(one)).toEqual([
    {
      said: [
        ['Mira Holt', 'Who said this?', true],
        ['Joon Park', 'The harbour master.', false],
      ],
      resolved: true,
    },
    { said: [['Mira Holt', 'Too long', false]], resolved: false },
  ])
  expect(told(two)).toEqual(told(one))
})

test('an answer to a comment that was taken back elsewhere is not lost', () => {
  const [one, two] = [new Y.Doc(), new Y.Doc()]
  beginThread(one, about, { author: mira, text: 'Who said this?', at: at(1) })
  merge(one, two)
  deleteComment(one, only(one).comments[0]!, mira)
  reply(two, only(two), { author: joon, text: 'The harbour master.', at: at(2) })
  merge(one, two)
  expect(told(one)[0]?.said).toEqual([['Joon Park', 'The harbour master.', false]])
})
