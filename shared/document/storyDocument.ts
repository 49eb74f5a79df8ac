import * as Y from 'yjs'
import type { Byline, StoryFields } from '../story/story'

/**
 * The Yjs document of what a story's editions share. Plain fields are whole values in a map (the later writer wins);
 * tags and bylines are arrays, so two people can each add one.
 */
export const storyFieldNames = ['slug', 'section', 'rightsLine', 'bylineTime'] as const
export type StoryFieldName = (typeof storyFieldNames)[number]

const fields = (doc: Y.Doc): Y.Map<string> => doc.getMap<string>('fields')
export const storyTags = (doc: Y.Doc): Y.Array<string> => doc.getArray<string>('tags')
/** Each byline is a map of its own, so that two people can mend the two forms of one name. */
export const storyBylines = (doc: Y.Doc): Y.Array<Y.Map<string>> => doc.getArray<Y.Map<string>>('bylines')

export const setStoryField = (doc: Y.Doc, name: StoryFieldName, value: string): void => {
  if (fields(doc).get(name) !== value) fields(doc).set(name, value)
}

export const newByline = (byline: Byline): Y.Map<string> =>
  new Y.Map([
    ['id', byline.id],
    ['en', byline.en],
    ['ko', byline.ko],
  ])

export function readStoryFields(doc: Y.Doc): StoryFields {
  const field = (name: StoryFieldName): string => fields(doc).get(name) ?? ''
  return {
    slug: field('slug'),
    section: field('section'),
    rightsLine: field('rightsLine'),
    bylineTime: field('bylineTime'),
    tags: storyTags(doc).toArray(),
    bylines: storyBylines(doc).map((byline) => ({
      id: byline.get('id') ?? '',
      en: byline.get('en') ?? '',
      ko: byline.get('ko') ?? '',
    })),
  }
}
