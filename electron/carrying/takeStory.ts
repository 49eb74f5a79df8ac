import { inflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import type { ArticleTexts } from '../../shared/document/mergeReport/articleLines'
import type { Merge } from '../../shared/document/mergeReport/mergeReport'
import { success, type Result } from '../../shared/result'
import type { CarriedStory } from '../../shared/story/carrying'
import { editions, type Edition } from '../../shared/story/edition'
import type { Revision, RevisionReason } from '../../shared/story/revision'
import { canonicalJson } from '../documents/contentHash'
import type { DocumentRooms } from '../documents/documentRooms'
import type { UpdateLog } from '../documents/updateLog'
import { inTransaction, type Database } from '../database/sqlite'
import type { Stories } from '../drafts/stories'
import type { Writing } from '../history/writing'
import type { OpenedStory } from './bundleFile'
import { decoded, readDocument, readTexts, storyParts, type BundledStory } from './bundledStory'
import { commonPast, holderOf } from './commonPast'
import type { Merges } from './merges'

export interface TakeOptions {
  readonly database: Database
  readonly log: UpdateLog
  readonly stories: Pick<Stories, 'createdAt'>
  readonly documents: Pick<DocumentRooms, 'read' | 'merge'>
  readonly writing: Writing
  readonly merges: Pick<Merges, 'keep'>
  readonly keepRevision: (storyId: string, reason: RevisionReason, label?: string) => Result<Revision>
}

/** Puts stories that came from elsewhere on this desk. They are sound already: see `openBundle`. */
export function takeStory(options: TakeOptions) {
  const { database, documents } = options

  /**
   * Whether a story is the one that has its id here. Another one of the same id, or one whose writing contradicts what is
   * here, can't be merged with it.
   */
  function isSame({ story, docs }: OpenedStory): Result<boolean> {
    const createdAt = options.stories.createdAt(story.storyId)
    if (createdAt === null) return success(true)
    if (createdAt !== story.createdAt) return success(false)
    for (const part of storyParts) {
      const mine = documents.read({ storyId: story.storyId, part })
      if (!mine.ok) return mine
      const both = [mine.value, docs[part]].map((doc) => Y.encodeStateAsUpdate(doc))
      const [one, other] = [both, both.toReversed()].map((order) => {
        const doc = new Y.Doc()
        for (const state of order) Y.applyUpdate(doc, state, 'carried')
        return canonicalJson(readDocument(part, doc))
      })
      if (one !== other) return success(false)
    }
    return success(true)
  }

  function create({ story, docs }: OpenedStory): void {
    const { storyId } = story
    inTransaction(database, () => {
      database
        .prepare('insert into stories (story_id, created_at) values (?, ?)')
        .run(storyId, story.createdAt)
      for (const part of storyParts) {
        const name = { storyId, part }
        const steps = story.log.filter((step) => step.part === part)
        const written = new Y.Doc()
        for (const { update } of steps) Y.applyUpdate(written, decoded(update), 'carried')
        const state = Y.encodeStateAsUpdate(docs[part])
        options.log.append([
          ...steps.map(({ at, update }) => ({ name, at, update: decoded(update) })),
          ...(holderOf(written)(state) && steps.length > 0 ? [] : [{ name, update: state }]),
        ])
      }
      putRevisions(story)
    })
  }

  function putRevisions({ storyId, revisions, revisionStates }: BundledStory): void {
    const putState = database.prepare('insert or ignore into revision_states (hash, state) values (?, ?)')
    for (const [hash, state] of Object.entries(revisionStates)) putState.run(hash, decoded(state))
    const put = database.prepare(
      `insert into revisions (story_id, at, reason, label, who, story_hash, en_hash, ko_hash)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const { at, reason, label, who, story, en, ko } of revisions)
      put.run(storyId, at, reason, label, who, story, en, ko)
  }

  function keptStates(storyId: string, edition: Edition): () => Iterable<Uint8Array> {
    return function* () {
      const rows = database
        .prepare(
          `select state from revisions join revision_states on hash = ${edition}_hash
           where story_id = ? order by revision_id desc`,
        )
        .iterate(storyId) as Iterable<{ state: Uint8Array }>
      for (const { state } of rows) yield new Uint8Array(inflateRawSync(state))
    }
  }

  function merge({ story, docs }: OpenedStory, from: string): Result<Omit<CarriedStory, 'headline'>> {
    const { storyId } = story
    const apart: Edition[] = []
    let here = false
    let there = false
    const before = new Map<Edition, ArticleTexts>()
    const base = new Map<Edition, ArticleTexts>()
    for (const part of storyParts) {
      const mine = documents.read({ storyId, part })
      if (!mine.ok) return mine
      const onlyHere = !holderOf(docs[part])(Y.encodeStateAsUpdate(mine.value))
      const onlyThere = !holderOf(mine.value)(Y.encodeStateAsUpdate(docs[part]))
      here ||= onlyHere
      there ||= onlyThere
      if (part === 'story' || !onlyHere || !onlyThere) continue
      apart.push(part)
      const log = options.writing.steps({ storyId, part }).map(({ update }) => update)
      before.set(part, readTexts(mine.value))
      base.set(part, readTexts(commonPast(log, keptStates(storyId, part), docs[part])))
    }
    if (!there) return success({ storyId, change: 'same', mergeId: null })
    if (here) {
      const kept = options.keepRevision(storyId, 'beforeMerge', from)
      if (!kept.ok) return kept
    }
    for (const part of storyParts) {
      const merged = documents.merge({ storyId, part }, docs[part])
      if (!merged.ok) return merged
    }
    if (!here) return success({ storyId, change: 'newer', mergeId: null })
    const kept = options.keepRevision(storyId, 'merged', from)
    if (!kept.ok) return kept
    const articles: Merge[] = []
    for (const edition of editions) {
      const [mine, past] = [before.get(edition), base.get(edition)]
      const now = documents.read({ storyId, part: edition })
      if (!now.ok) return now
      if (mine !== undefined && past !== undefined)
        articles.push({
          edition,
          base: past,
          mine,
          theirs: readTexts(docs[edition]),
          merged: readTexts(now.value),
        })
    }
    return success({ storyId, change: 'merged', mergeId: options.merges.keep(storyId, from, articles) })
  }

  return {
    isSame,
    take(opened: OpenedStory, from: string): Result<CarriedStory> {
      const { en, ko } = opened.docs
      const headline = readTexts(en).headline || readTexts(ko).headline
      const { storyId } = opened.story
      if (options.stories.createdAt(storyId) !== null) {
        const merged = merge(opened, from)
        return merged.ok ? success({ ...merged.value, headline }) : merged
      }
      create(opened)
      return success({ storyId, change: 'new', mergeId: null, headline })
    },
  }
}
