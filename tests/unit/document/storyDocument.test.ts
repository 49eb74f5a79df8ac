import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  newByline,
  readStoryFields,
  setStoryField,
  storyBylines,
  storyTags,
} from '../../../shared/document/storyDocument'

test('a story gives back the fields it was given', () => {
  const doc = new Y.Doc()
  setStoryField(doc, 'slug', 'harbour-lights')
  setStoryField(doc, 'section', 'culture')
  storyTags(doc).push(['harbour', '항구'])
  storyBylines(doc).push([newByline({ id: 'b1', en: 'Mira Holt', ko: '미라 홀트' })])

  expect(readStoryFields(doc)).toEqual({
    slug: 'harbour-lights',
    section: 'culture',
    rightsLine: '',
    bylineTime: '',
    tags: ['harbour', '항구'],
    bylines: [{ id: 'b1', en: 'Mira Holt', ko: '미라 홀트' }],
  })
})
