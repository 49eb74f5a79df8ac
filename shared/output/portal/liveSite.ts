import { Temporal } from 'temporal-polyfill'
import { plainText } from '../../story/articleBody'
import { editions, type Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import type { Article, PhotoAsset, PublishedArticle } from '../../story/story'
import { cleanTexts, isBlank, shorten } from '../cleanText'
import { copyrightYear } from '../../story/copyrightText'

/** A live article with what pages, feeds and structured data say about it. */
export interface LiveArticle {
  readonly article: Article
  readonly path: string
  /** The instant its byline line prints, ISO 8601 in UTC. */
  readonly published: string
  readonly updated: string | null
  readonly copyrightYear: string
  /** The dek, or where there is none the beginning of the text. */
  readonly summary: string
  readonly leadPhoto: LeadPhoto | null
}

export interface LeadPhoto {
  readonly asset: PhotoAsset
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** Everything the portal shows at one moment. */
export interface LiveSite {
  readonly profile: SiteProfile
  readonly now: string
  /** Newest first. */
  readonly articles: Record<Edition, readonly LiveArticle[]>
}

function leadPhotoOf(article: Article): LeadPhoto | null {
  for (const block of article.body) {
    if (block.kind !== 'photo') continue
    const asset = article.photos.find(({ photoId }) => photoId === block.photoId)
    if (asset === undefined) continue
    return { asset, alt: block.alt, caption: plainText(block.caption).trim(), credit: block.credit.trim() }
  }
  return null
}

function summaryOf(article: Article): string {
  if (!isBlank(article.dek)) return article.dek.trim()
  for (const block of article.body) {
    const text = block.kind === 'paragraph' ? plainText(block.children) : ''
    if (!isBlank(text)) return shorten(text, 200)
  }
  return ''
}

const isInstant = (text: string): boolean => text !== '' && !Number.isNaN(Date.parse(text))

function liveArticle(live: PublishedArticle, profile: SiteProfile, now: string): LiveArticle {
  const article = cleanTexts(live.article)
  const published = isInstant(article.bylineTime) ? article.bylineTime : live.firstPublishedAt
  return {
    article,
    path: live.urlPath,
    published,
    updated: live.updatedAt,
    copyrightYear: copyrightYear(profile, article.edition, now, published),
    summary: summaryOf(article),
    leadPhoto: leadPhotoOf(article),
  }
}

const newestFirst = (a: LiveArticle, b: LiveArticle): number =>
  Date.parse(b.published) - Date.parse(a.published) || (a.path < b.path ? -1 : 1)

export function liveSite(live: readonly PublishedArticle[], profile: SiteProfile, now: Date): LiveSite {
  const moment = now.toISOString()
  const of = (edition: Edition): LiveArticle[] =>
    live
      .filter(({ article }) => article.edition === edition)
      .map((published) => liveArticle(published, profile, moment))
      .sort(newestFirst)
  return { profile: cleanTexts(profile), now: moment, articles: { en: of('en'), ko: of('ko') } }
}

/** The same story in the other editions, where it is live. */
export const counterparts = (site: LiveSite, live: LiveArticle): readonly LiveArticle[] =>
  editions
    .filter((edition) => edition !== live.article.edition)
    .flatMap((edition) =>
      site.articles[edition].filter(({ article }) => article.storyId === live.article.storyId),
    )

export const sectionName = (profile: SiteProfile, edition: Edition, id: string): string | null =>
  profile.sections.find((section) => section.id === id)?.names[edition] ?? null

/** `(Photo by NAME/AGENCY)` without its brackets and opening words, for fields that hold only the name. */
export const creditName = (credit: string): string =>
  credit
    .trim()
    .replace(/^\(([\s\S]*)\)$/, '$1')
    .replace(/^(photos?( by)?|사진( 제공)?)\s*[:=]?\s*/i, '')
    .trim() || credit.trim()

/** An instant with the offset of a zone, e.g. `2015-12-26T07:40:00-05:00`. */
export const offsetTime = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({
    timeZoneName: 'never',
    smallestUnit: 'second',
  })
