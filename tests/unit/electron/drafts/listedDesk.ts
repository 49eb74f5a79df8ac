import * as Y from 'yjs'
import { readArticle } from '../../../../electron/documents/readArticle'
import { storyIndex } from '../../../../electron/drafts/storyIndex'
import { storySearch } from '../../../../electron/drafts/storySearch'
import { summaryProjector } from '../../../../electron/drafts/summaryProjector'
import { publications as publicationsOf } from '../../../../electron/publishing/publications'
import { workflowStore } from '../../../../electron/workflow/workflowStore'
import { articleText } from '../../../../shared/document/articleDocument'
import { projectArticleBody } from '../../../../shared/document/projection/projectArticleBody'
import {
  newByline,
  setStoryField,
  storyBylines,
  storyFieldNames,
  storyTags,
} from '../../../../shared/document/storyDocument'
import { writeArticle, type NewArticle } from '../../../../shared/document/writeArticle'
import type { DocumentName } from '../../../../shared/ipc/documentPort'
import { success } from '../../../../shared/result'
import type { Edition } from '../../../../shared/story/edition'
import type { StoryFields } from '../../../../shared/story/story'
import { noFilters, wholeDesk, type StoryFilters, type StoryQuery } from '../../../../shared/story/storyList'
import { newsroom } from '../newsroom'

interface WrittenStory {
  readonly story?: Partial<StoryFields>
  readonly en?: Partial<NewArticle>
  readonly ko?: Partial<NewArticle>
}
const nothingWritten: NewArticle = {
  headline: '',
  dek: '',
  datelinePlace: '',
  paragraphs: [],
  caption: '',
  credit: '',
}

/** A desk's list, search and trash on a real database; stories are written as a window writes them, without one. */
export function listedDesk(folder?: string) {
  const room = newsroom(folder)
  const { database, log, rooms, stories } = room
  const index = storyIndex(database)
  const publications = publicationsOf(database)
  const frozen = (storyId: string, edition: Edition) => {
    const storyDoc = rooms.read({ storyId, part: 'story' })
    const articleDoc = rooms.read({ storyId, part: edition })
    if (!storyDoc.ok || !articleDoc.ok) throw new Error('unreadable')
    return readArticle({
      storyId,
      edition,
      storyDoc: storyDoc.value,
      articleDoc: articleDoc.value,
      projectBody: projectArticleBody,
      photoCredit: '(Photo by {name}/{agency})',
      photo: () => null,
    })
  }
  const unexpected: unknown[] = []
  const workflow = workflowStore(database)
  const stateOf = (storyId: string) => workflow.read(storyId).state
  const projector = summaryProjector({
    stories,
    index,
    publications,
    stateOf,
    read: (name) => rooms.read(name),
    freeze: (storyId, edition) => success(frozen(storyId, edition)),
    onChanged: () => {},
    onUnexpected: (error) => unexpected.push(error),
    within: 1,
    atMost: 1,
  })

  /** Writes as a window would, without one. */
  function write(name: DocumentName, change: (doc: Y.Doc) => void): void {
    const read = rooms.read(name)
    if (!read.ok) throw new Error(read.failure.kind)
    const before = Y.encodeStateVector(read.value)
    change(read.value)
    log.append([{ name, update: Y.encodeStateAsUpdate(read.value, before) }])
  }
  const project = (storyId: string): string => {
    projector.noticeChange(storyId)
    projector.flush()
    return storyId
  }
  function story(slug: string, en: string, ko: string): string {
    const storyId = stories.create()
    write({ storyId, part: 'story' }, (doc) => setStoryField(doc, 'slug', slug))
    write({ storyId, part: 'en' }, (doc) => articleText(doc, 'headline').insert(0, en))
    write({ storyId, part: 'ko' }, (doc) => articleText(doc, 'headline').insert(0, ko))
    return project(storyId)
  }
  /** A story with a text, all of it given at once. */
  function written({ story: fields, en, ko }: WrittenStory): string {
    const update = (fill: (doc: Y.Doc) => void) => {
      const doc = new Y.Doc()
      fill(doc)
      return Y.encodeStateAsUpdate(doc)
    }
    return project(
      stories.create({
        story: update((doc) => {
          for (const name of storyFieldNames) setStoryField(doc, name, fields?.[name] ?? '')
          storyTags(doc).push(fields?.tags ?? [])
          storyBylines(doc).push((fields?.bylines ?? []).map(newByline))
        }),
        ...(en && { en: update((doc) => writeArticle(doc, { ...nothingWritten, ...en })) }),
        ...(ko && { ko: update((doc) => writeArticle(doc, { ...nothingWritten, ...ko })) }),
      }),
    )
  }
  const search = storySearch(database)
  const list = (query: Partial<StoryQuery> = {}) => search.page({ ...wholeDesk, ...query }, 0, 60).rows
  /** Slugs of what a search finds, the best first. */
  const found = (words: string, filters: Partial<StoryFilters> = {}): string[] =>
    list({ search: words, filters: { ...noFilters, ...filters } }).map((row) => row.story.slug)
  return {
    ...room,
    story,
    written,
    write,
    projector,
    index,
    search,
    list,
    found,
    publications,
    workflow,
    stateOf,
    frozen,
    unexpected,
  }
}
