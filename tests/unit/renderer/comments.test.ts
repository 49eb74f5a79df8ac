import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import {
  commentsRoom,
  openThreads,
  type CommentedPage,
  type SelectedPassage,
} from '../../../renderer/comments/commentsRoom'
import { articleText } from '../../../shared/document/articleDocument'
import { resolveThread } from '../../../shared/document/comments/storyComments'

const mira = { personId: 'mira', names: { en: 'Mira Holt', ko: '한미라' } }
const said = (text: string) => ({ author: mira, text, at: '2026-11-23T09:00:00.000Z' })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page with a headline and a dek; `shown` is where the list went. */
function openPage(selection: SelectedPassage | null, readOnly = false) {
  const shown: SelectedPassage[] = []
  const focused: string[] = []
  const page: CommentedPage = {
    readOnly,
    hasFocus: () => false,
    selected: () => selection,
    focus: (part) => focused.push(part),
    show: (passage) => shown.push(passage),
  }
  return { page, shown, focused }
}

function openRoom() {
  const [storyDoc, en, ko] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  articleText(en, 'headline').insert(0, 'Night ferry returns')
  articleText(en, 'dek').insert(0, 'Forty people came ashore')
  articleText(ko, 'headline').insert(0, '밤배가 돌아왔다')
  const room = commentsRoom(storyDoc)
  room.setArticle('en', en)
  room.setArticle('ko', ko)
  return { storyDoc, en, ko, room }
}
const told = ({ get }: ReturnType<typeof openRoom>['room']) =>
  get().threads.map(({ thread, words }) => [thread.comments[0]?.text, words])

test('a comment begun on selected words stands in the list, in reading order, and is looked at', () => {
  const { room } = openRoom()
  let selection: SelectedPassage = { part: 'dek', start: 0, end: 5 }
  const { page, focused } = openPage(null)
  room.enter('en', { ...page, selected: () => selection })
  room.startDraft('en')
  expect(room.get().draft?.anchor?.quote).toBe('Forty')
  room.postDraft(said('Who counted?'))
  selection = { part: 'headline', start: 6, end: 11 }
  room.startDraft('en')
  room.postDraft(said('Which one?'))
  room.startDraft('en', 'article')
  room.postDraft(said('Good to go'))
  expect(told(room)).toEqual([
    ['Good to go', ''],
    ['Which one?', 'ferry'],
    ['Who counted?', 'Forty'],
  ])
  expect([room.get().draft, room.get().current, focused]).toEqual([
    null,
    room.get().threads[0]?.thread.threadId,
    // Back to writing each time.
    ['dek', 'headline', 'body'],
  ])
})

test('a thread of the other edition is gone to once its page is shown', () => {
  const { room } = openRoom()
  const korean = openPage({ part: 'headline', start: 0, end: 3 })
  const leave = room.enter('ko', korean.page)
  room.startDraft('ko')
  room.postDraft(said('어느 배?'))
  leave()
  room.enter('en', openPage(null).page)
  const threadId = room.get().threads[0]?.thread.threadId ?? ''
  room.show(threadId)
  expect(korean.shown).toEqual([])
  room.enter('ko', korean.page)
  expect(korean.shown).toEqual([{ part: 'headline', start: 0, end: 3 }])
})

test('words that go are told after a pause, and come back with them; a page that is only looked at writes nothing', () => {
  const { storyDoc, en, room } = openRoom()
  const leave = room.enter('en', openPage({ part: 'headline', start: 6, end: 11 }).page)
  room.startDraft('en')
  room.postDraft(said('Which one?'))
  const writes: unknown[] = []
  storyDoc.on('update', (update) => writes.push(update))
  articleText(en, 'headline').delete(6, 5)
  vi.advanceTimersByTime(200)
  expect([told(room), writes.length]).toEqual([[['Which one?', '']], 1])
  articleText(en, 'headline').insert(6, 'ferry')
  vi.advanceTimersByTime(200)
  expect([told(room), writes.length]).toEqual([[['Which one?', 'ferry']], 2])
  leave()
  room.enter('en', openPage(null, true).page)
  articleText(en, 'headline').delete(6, 5)
  vi.advanceTimersByTime(200)
  expect([told(room), writes.length]).toEqual([[['Which one?', '']], 2])
})

test('a resolved thread is counted no more', () => {
  const { storyDoc, room } = openRoom()
  room.enter('en', openPage({ part: 'headline', start: 6, end: 11 }).page)
  room.startDraft('en')
  room.postDraft(said('Which one?'))
  expect(openThreads(room.get())).toHaveLength(1)
  resolveThread(storyDoc, room.get().threads[0]?.thread.threadId ?? '', true, said(''))
  expect([openThreads(room.get()), room.get().threads.length]).toEqual([[], 1])
})
