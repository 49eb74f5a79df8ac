import type * as Y from 'yjs'
import { newByline, storyBylines } from '../../shared/document/storyDocument'
import type { Byline } from '../../shared/story/story'

const indexOf = (storyDoc: Y.Doc, id: string): number =>
  storyBylines(storyDoc)
    .toArray()
    .findIndex((byline) => byline.get('id') === id)

export function addByline(storyDoc: Y.Doc): void {
  storyBylines(storyDoc).push([newByline({ id: crypto.randomUUID(), en: '', ko: '' })])
}

export function renameByline(storyDoc: Y.Doc, id: string, form: 'en' | 'ko', name: string): void {
  const index = indexOf(storyDoc, id)
  if (index >= 0) storyBylines(storyDoc).get(index).set(form, name)
}

export function removeByline(storyDoc: Y.Doc, id: string): void {
  const index = indexOf(storyDoc, id)
  if (index >= 0) storyBylines(storyDoc).delete(index)
}

/** Moves a name by one place. Yjs has no move: it is taken out and a copy put in, in one step. */
export function moveByline(storyDoc: Y.Doc, { id, en, ko }: Byline, by: -1 | 1): void {
  const list = storyBylines(storyDoc)
  const from = indexOf(storyDoc, id)
  const to = from + by
  if (from < 0 || to < 0 || to >= list.length) return
  storyDoc.transact(() => {
    list.delete(from)
    list.insert(to, [newByline({ id, en, ko })])
  })
}
