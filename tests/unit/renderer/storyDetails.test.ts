import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { addTags } from '../../../renderer/storyDetails/addTags'
import {
  addByline,
  moveByline,
  removeByline,
  renameByline,
} from '../../../renderer/storyDetails/bylineChanges'
import { tidySlug } from '../../../renderer/storyDetails/tidySlug'
import { newByline, readStoryFields, storyBylines, storyTags } from '../../../shared/document/storyDocument'

test('a slug is lower case with hyphens, and Hangul stays', () => {
  expect([
    tidySlug('  Harbour Lights!  '),
    tidySlug('항구 불빛/2026'),
    tidySlug('항구'.normalize('NFD')),
    tidySlug('—'),
  ]).toEqual(['harbour-lights', '항구-불빛-2026', '항구', ''])
})

test('tags are added once, also when several are typed with commas', () => {
  const doc = new Y.Doc()
  addTags(doc, 'harbour')
  addTags(doc, ' #winter, harbour ,항구, 항구')
  addTags(doc, '  ')
  expect(storyTags(doc).toArray()).toEqual(['harbour', 'winter', '항구'])
})

test('bylines are added, named in both forms, moved and removed', () => {
  const doc = new Y.Doc()
  const first = { id: 'a', en: 'Mira Holt', ko: '미라 홀트' }
  storyBylines(doc).push([newByline(first)])
  addByline(doc)
  const added = readStoryFields(doc).bylines[1]?.id ?? ''
  renameByline(doc, added, 'ko', '노가람')
  renameByline(doc, added, 'en', 'Noh Garam')
  moveByline(doc, first, 1)
  moveByline(doc, first, 1)
  const moved = readStoryFields(doc).bylines
  removeByline(doc, 'a')
  expect([moved, readStoryFields(doc).bylines]).toEqual([
    [{ id: added, en: 'Noh Garam', ko: '노가람' }, first],
    [{ id: added, en: 'Noh Garam', ko: '노가람' }],
  ])
})

test('a byline that someone else removed is not written to', () => {
  const doc = new Y.Doc()
  renameByline(doc, 'gone', 'en', 'Mira Holt')
  removeByline(doc, 'gone')
  expect(readStoryFields(doc).bylines).toEqual([])
})
