import { z } from 'zod'
import { blockSchema } from './articleBody'
import { editionSchema } from './edition'
import { photoFieldsSchema } from './photo/photoFields'
import { photoReasons } from './photo/photoReasons'
import { storyStateSchema } from './workflow'

export const storyIdSchema = z.uuid()

/** A writer's name as each edition prints it. */
export const bylineSchema = z.object({ id: z.string(), en: z.string(), ko: z.string() })
export type Byline = z.infer<typeof bylineSchema>

/** What both editions of a story share. */
export const storyFieldsSchema = z.object({
  slug: z.string(),
  /** Id of a section in the site profile; empty while undecided. */
  section: z.string(),
  tags: z.array(z.string()),
  bylines: z.array(bylineSchema),
  /** The story's own rights line (agency, contributed), set after the site's copyright text; may be empty. */
  rightsLine: z.string(),
  /** The instant printed in the byline line, ISO 8601 in UTC; empty means the moment of first publication. */
  bylineTime: z.string(),
})
export type StoryFields = z.infer<typeof storyFieldsSchema>

export const articleFieldsSchema = z.object({
  headline: z.string(),
  dek: z.string(),
  datelinePlace: z.string(),
})
export type ArticleFields = z.infer<typeof articleFieldsSchema>

/** A photo as kept in the content-addressed media folder: `photoId` is the SHA-256 of its bytes, in hex. */
export const photoAssetSchema = z.object({
  photoId: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum([
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/gif',
    'image/tiff',
    'image/heic',
  ]),
  /** Pixels, after the orientation is applied. */
  width: z.int(),
  height: z.int(),
  fileName: z.string(),
})
export type PhotoAsset = z.infer<typeof photoAssetSchema>

/** A photo as an article shows it: with its fields, where anything is known of it. */
export const shownPhotoSchema = photoAssetSchema.extend({ fields: photoFieldsSchema.optional() })
export type ShownPhoto = z.infer<typeof shownPhotoSchema>

/** One edition's text of a story, frozen: what is published, whatever happens to the draft afterwards. */
export const articleSchema = z.object({
  storyId: storyIdSchema,
  edition: editionSchema,
  ...storyFieldsSchema.shape,
  ...articleFieldsSchema.shape,
  body: z.array(blockSchema),
  photos: z.array(shownPhotoSchema),
})
export type Article = z.infer<typeof articleSchema>

/** An article that is live on the portal. Instants are ISO 8601 in UTC. */
export const publishedArticleSchema = z.object({
  article: articleSchema,
  /** The public address below the portal's root, e.g. `en/culture/2026/11/23/harbour-lights-1f3a.html`; see `formerPaths`. */
  urlPath: z.string(),
  /** Addresses it had before; each leads readers on to this one. */
  formerPaths: z.array(z.string()).optional(),
  firstPublishedAt: z.string(),
  /** Set by the first publish that changed the content after it was live. */
  updatedAt: z.string().nullable(),
  /** SHA-256 of the article's canonical JSON, in hex. */
  contentHash: z.string(),
  /** What an editor published it in spite of, and why. */
  overrides: z
    .array(z.object({ reason: z.enum(photoReasons), subject: z.string(), why: z.string() }))
    .optional(),
})
export type PublishedArticle = z.infer<typeof publishedArticleSchema>

/** A row of the story list. */
export const storySummarySchema = z.object({
  storyId: storyIdSchema,
  slug: z.string(),
  section: z.string(),
  headlines: z.object({ en: z.string(), ko: z.string() }),
  bylines: z.array(bylineSchema),
  /** Where it stands on its way to readers. */
  state: storyStateSchema,
  /** Readers can see an edition of it; rows that an older Dateline made don't say it and are made again. */
  isLive: z.boolean().default(false),
  /** True where the draft has changed since it was published. */
  changedSincePublished: z.boolean(),
  createdAt: z.string(),
  changedAt: z.string(),
})
export type StorySummary = z.infer<typeof storySummarySchema>
