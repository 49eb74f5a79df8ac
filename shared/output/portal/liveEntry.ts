import { Temporal } from 'temporal-polyfill'
import { photosIn, plainText } from '../../story/articleBody'
import { bylineNames } from '../../story/bylineNames'
import type { Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import type { Article, PublishedArticle } from '../../story/story'
import { cleanTexts, isBlank, shorten } from '../cleanText'
import { shortHash } from '../shortHash'
import { namedList, type NamedList } from './namedList'
import { portalPhoto, type PortalPhoto } from './portalPhoto'

/** An article whose photos know their files. */
export type PortalArticle = Omit<Article, 'photos'> & { readonly photos: readonly PortalPhoto[] }

export interface LeadPhoto {
  readonly asset: PortalPhoto
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** What lists, links and sitemaps say of a live article. Kept in memory for every one, so it holds no body. */
export interface LiveEntry {
  readonly storyId: string
  readonly edition: Edition
  readonly path: string
  readonly formerPaths: readonly string[]
  /** Another one wherever anything of the published article is another. */
  readonly mark: string
  readonly headline: string
  readonly section: string
  readonly tags: readonly NamedList[]
  readonly authors: readonly NamedList[]
  /** The instant its byline line prints, ISO 8601 in UTC. */
  readonly published: string
  /** The same in milliseconds, for sorting. */
  readonly time: number
  /** The day of `published` in the edition's zone, `2026-11-23`. */
  readonly day: string
  readonly updated: string | null
  /** Of its last change, in milliseconds. */
  readonly changed: number
  /** The dek, or where there is none the beginning of the text. */
  readonly summary: string
  readonly leadPhoto: LeadPhoto | null
  /** Every photo that its body shows. */
  readonly photos: readonly PortalPhoto[]
  /** A photo that its body shows and nobody knows. */
  readonly missingPhoto: string | null
  /** The stories that its body leads to. */
  readonly related: readonly string[]
}

/** A live article with all of its text. */
export interface LiveArticle extends LiveEntry {
  readonly article: PortalArticle
}

function leadPhotoOf(article: PortalArticle): LeadPhoto | null {
  for (const block of photosIn(article.body)) {
    const asset = article.photos.find(({ photoId }) => photoId === block.photoId)
    if (asset === undefined) continue
    return { asset, alt: block.alt, caption: plainText(block.caption).trim(), credit: block.credit.trim() }
  }
  return null
}

function summaryOf(article: Pick<Article, 'dek' | 'body'>): string {
  if (!isBlank(article.dek)) return article.dek.trim()
  for (const block of article.body) {
    const text = block.kind === 'paragraph' ? plainText(block.children) : ''
    if (!isBlank(text)) return shorten(text, 200)
  }
  return ''
}

const isInstant = (text: string): boolean => text !== '' && !Number.isNaN(Date.parse(text))

/** By the hash of its content, so that it doesn't matter in which order somebody wrote the parts down. */
const markOf = ({
  contentHash,
  urlPath,
  formerPaths = [],
  firstPublishedAt,
  updatedAt,
}: PublishedArticle): string =>
  shortHash(JSON.stringify([contentHash, urlPath, formerPaths, firstPublishedAt, updatedAt]))

/** What the portal says of one published article. Pure: the same article gives the same. */
export function liveArticle(live: PublishedArticle, profile: SiteProfile): LiveArticle {
  const clean = cleanTexts(live.article)
  const article = { ...clean, photos: clean.photos.map((photo) => portalPhoto(clean, photo)) }
  const { edition } = article
  const published = isInstant(article.bylineTime) ? article.bylineTime : live.firstPublishedAt
  const shown = [...new Set([...photosIn(article.body)].map(({ photoId }) => photoId))].filter(Boolean)
  const known = (id: string) => article.photos.find(({ photoId }) => photoId === id)
  return {
    storyId: article.storyId,
    edition,
    article,
    path: live.urlPath,
    formerPaths: live.formerPaths ?? [],
    mark: markOf(live),
    headline: article.headline,
    section: article.section,
    tags: distinct(article.tags.filter((tag) => !isBlank(tag)).map(namedList)),
    authors: distinct(bylineNames(article.bylines, edition).map(namedList)),
    published,
    time: Date.parse(published),
    day: Temporal.Instant.from(published)
      .toZonedDateTimeISO(profile.editions[edition].zone)
      .toPlainDate()
      .toString(),
    updated: live.updatedAt,
    changed: Date.parse(live.updatedAt ?? published),
    summary: summaryOf(article),
    leadPhoto: leadPhotoOf(article),
    photos: shown.map(known).filter((photo) => photo !== undefined),
    missingPhoto: shown.find((id) => known(id) === undefined) ?? null,
    related: article.body.flatMap((block) => (block.kind === 'relatedStory' ? [block.storyId] : [])),
  }
}

/** The same without its text, fit to be kept. */
export function liveEntry(live: PublishedArticle, profile: SiteProfile): LiveEntry {
  const { article: _text, ...entry } = liveArticle(live, profile)
  return entry
}

const distinct = (lists: readonly NamedList[]): NamedList[] =>
  lists.filter(({ id }, at) => lists.findIndex((other) => other.id === id) === at)
