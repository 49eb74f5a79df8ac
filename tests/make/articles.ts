import { contentHash } from '../../electron/documents/contentHash'
import type { Block, Inline, Mark } from '../../shared/story/articleBody'
import type { Article, PhotoAsset, PublishedArticle } from '../../shared/story/story'
import type { SiteProfile } from '../../shared/story/siteProfile'
import { articleUrlPath } from '../../shared/output/portal/urlPath'

export const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks })
export const paragraph = (...children: (string | Inline)[]): Block => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const heading = (level: 2 | 3, words: string): Block => ({
  kind: 'heading',
  level,
  children: [text(words)],
})
export const quote = (words: string): Block => ({ kind: 'quote', children: [text(words)] })
export const item = (words: string, list: 'bulleted' | 'numbered' = 'bulleted', indent = 0): Block => ({
  kind: 'listItem',
  list,
  indent,
  children: [text(words)],
})
export const photo = (photoId: string, caption: string, credit: string, alt = 'A photo'): Block => ({
  kind: 'photo',
  photoId,
  alt,
  caption: caption === '' ? [] : [text(caption)],
  credit,
})
export const link = (url: string, words: string): Inline => ({
  kind: 'link',
  url,
  children: [{ kind: 'text', text: words, marks: [] }],
})

/** A story's id with a number at its front, so that addresses differ. */
export const storyIdOf = (number: number): string =>
  `${number.toString(16).padStart(8, '0').split('').reverse().join('')}-0000-4000-8000-000000000000`

export const photoAsset = (photoId: string, width = 2000, height = 1500): PhotoAsset => ({
  photoId,
  mediaType: 'image/jpeg',
  width,
  height,
  fileName: 'photo.jpg',
})

export const makeArticle = (given: Partial<Article> = {}): Article => ({
  storyId: storyIdOf(1),
  edition: 'en',
  slug: 'harbour-lights',
  section: 'culture',
  tags: [],
  bylines: [{ id: 'b1', en: 'Mira Holt', ko: '한미라' }],
  rightsLine: '',
  bylineTime: '',
  headline: 'Harbour Lights Return After Nine Years',
  dek: '',
  datelinePlace: '',
  body: [paragraph('The lamps along the old quay were lit again on Monday.')],
  photos: [],
  ...given,
})

/** An article as it stands live under the address that the profile gives it. */
export function published(
  article: Article,
  profile: SiteProfile,
  firstPublishedAt = '2026-11-23T09:10:00Z',
  updatedAt: string | null = null,
): PublishedArticle {
  return {
    article,
    urlPath: articleUrlPath(article, firstPublishedAt, profile),
    firstPublishedAt,
    updatedAt,
    contentHash: contentHash(article),
  }
}
