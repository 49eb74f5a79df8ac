import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import { z } from 'zod'
import { articleSeed } from '../../shared/document/binding/seedUpdate'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import type { ArticleTexts } from '../../shared/document/mergeReport/articleLines'
import { readArticleFields } from '../../shared/document/articleDocument'
import { readStoryFields } from '../../shared/document/storyDocument'
import { photoFileFactsSchema } from '../../shared/story/photo/photoDetails'
import { photoFieldsSchema } from '../../shared/story/photo/photoFields'
import { photoMetadataSchema } from '../../shared/story/photo/photoMetadata'
import { revisionSchema } from '../../shared/story/revision'
import {
  photoAssetSchema,
  publishedArticleSchema,
  storyFieldsSchema,
  storyIdSchema,
} from '../../shared/story/story'

import { workflowRecordSchema } from './workflowRecord'

export const storyParts = ['story', 'en', 'ko'] as const
export type StoryPart = (typeof storyParts)[number]

const instant = z.iso.datetime()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const base64 = z.base64()

/** A story as it travels: JSON, bytes in Base64. */
export const bundledStorySchema = z.object({
  storyId: storyIdSchema,
  /** Two stories of one id are the same one only where this is the same. */
  createdAt: instant,
  /** The documents as Yjs states, V1 encoding. */
  state: z.object({ story: base64, en: base64, ko: base64 }),
  /** The log of their writing, in order; empty where it stayed at home. */
  log: z.array(z.object({ part: z.enum(storyParts), at: instant, update: base64 })),
  /** The oldest first, each part named by the SHA-256 of its state. */
  revisions: z.array(
    revisionSchema.omit({ revisionId: true }).extend({ at: instant, story: hash, en: hash, ko: hash }),
  ),
  /** Those states, deflated, as they are kept. */
  revisionStates: z.record(hash, base64),
  photos: z.array(
    z.object({
      asset: photoAssetSchema,
      details: z
        .object({
          file: photoFileFactsSchema.nullable(),
          metadata: photoMetadataSchema,
          fields: photoFieldsSchema,
          changedAt: z.string(),
        })
        .nullable(),
    }),
  ),
  /** What is live of it. */
  publications: z.array(publishedArticleSchema),
  /** Null where the file was written before this travelled, or the story never moved. */
  workflow: workflowRecordSchema.nullable().default(null),
})
export type BundledStory = z.infer<typeof bundledStorySchema>

/** A state of a revision is never larger unpacked, in bytes: what says otherwise is made to fill memory. */
const stateLimit = 64 * 1024 * 1024

export const decoded = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'base64'))
export const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** A story that came from elsewhere, read whole and tried out, and its documents; null where anything of it is not sound. */
export function openBundledStory(
  json: string,
): { story: BundledStory; docs: Readonly<Record<StoryPart, Y.Doc>> } | null {
  try {
    const story = bundledStorySchema.parse(JSON.parse(json))
    const docs = {
      story: soundDocument('story', [decoded(story.state.story)]),
      en: soundDocument('en', [decoded(story.state.en)]),
      ko: soundDocument('ko', [decoded(story.state.ko)]),
    }
    for (const part of storyParts) {
      const steps = story.log.filter((step) => step.part === part).map(({ update }) => decoded(update))
      if (steps.length > 0) soundDocument(part, steps)
    }
    for (const [name, deflated] of Object.entries(story.revisionStates)) {
      const state = inflateRawSync(decoded(deflated), { maxOutputLength: stateLimit })
      if (createHash('sha256').update(state).digest('hex') !== name) return null
      Y.parseUpdateMeta(state)
    }
    const known = story.revisions.every((revision) =>
      storyParts.every((part) => revision[part] in story.revisionStates),
    )
    const own = story.publications.every(({ article }) => article.storyId === story.storyId)
    return known && own ? { story, docs } : null
  } catch {
    return null
  }
}

/** Throws where updates are no updates, have a hole, or make a document that can't be read as a story's. */
function soundDocument(part: StoryPart, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, 'carried')
  }, 'carried')
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new Error('A hole.')
  readDocument(part, doc)
  if (part === 'story') return doc
  const beginning = Y.parseUpdateMeta(articleSeed).to
  for (const [client, clock] of beginning)
    if (Y.getState(doc.store, client) < clock) throw new Error('It does not begin as every article does.')
  return doc
}

/** What an edition's document says. Throws for one that is not an article's. */
export const readTexts = (doc: Y.Doc): ArticleTexts => ({
  ...readArticleFields(doc),
  body: projectArticleBody(doc),
})

/** What a document says, as a value. Throws for one that is not a story's. */
export const readDocument = (part: StoryPart, doc: Y.Doc): unknown =>
  part === 'story' ? storyFieldsSchema.parse(readStoryFields(doc)) : readTexts(doc)
