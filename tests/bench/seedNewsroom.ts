import { join } from 'node:path'
import * as Y from 'yjs'
import { openDatabase } from '../../electron/database/openDatabase'
import { updateLog } from '../../electron/documents/updateLog'
import { stories as storiesOf } from '../../electron/drafts/stories'
import { newByline, setStoryField, storyBylines } from '../../shared/document/storyDocument'
import { writeArticle } from '../../shared/document/writeArticle'
import { measuredParagraphs } from './measuredParagraphs'

function storyUpdate(slug: string): Uint8Array {
  const doc = new Y.Doc()
  setStoryField(doc, 'slug', slug)
  setStoryField(doc, 'section', 'culture')
  storyBylines(doc).push([newByline({ id: 'b1', en: 'Mira Holt', ko: '한미라' })])
  return Y.encodeStateAsUpdate(doc)
}

function articleUpdate(headline: string, words: number): Uint8Array {
  const doc = new Y.Doc()
  writeArticle(doc, {
    headline,
    dek: 'Written for measuring.',
    datelinePlace: 'Haedong',
    paragraphs: measuredParagraphs(words),
    caption: '',
    credit: '',
  })
  return Y.encodeStateAsUpdate(doc)
}

export interface SeededNewsroom {
  readonly short: string
  readonly long: string
  readonly toPublish: readonly string[]
}
export const shortHeadline = 'Five hundred words'
export const longHeadline = 'Five thousand words'

type Create = (headline: string, words: number) => string

/** A newsroom in a data folder, with the stories that `fill` creates; each is newer than the one before. */
export function seedStories<T>(folder: string, fill: (create: Create) => T): T {
  const opened = openDatabase(join(folder, 'dateline.sqlite3'))
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const database = opened.value
  let seconds = 0
  const now = () => new Date(Date.UTC(2026, 10, 23, 9, 0, seconds++))
  const stories = storiesOf(database, updateLog(database, now), now)
  const filled = fill((headline, words) =>
    stories.create({
      story: storyUpdate(headline.toLowerCase().replaceAll(' ', '-')),
      en: articleUpdate(headline, words),
    }),
  )
  database.close()
  return filled
}

/** A newsroom in a data folder: `toPublish` complete stories, one of 5,000 words, and, newest, one of 500. */
export const seedNewsroom = (folder: string, toPublish: number): SeededNewsroom =>
  seedStories(folder, (create) => ({
    toPublish: Array.from({ length: toPublish }, (_, at) => create(`Story ${at + 1} of the desk`, 500)),
    long: create(longHeadline, 5000),
    short: create(shortHeadline, 500),
  }))
