/** @jsxImportSource preact */
import { editions, type Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import { shorten } from '../cleanText'
import { scriptSafeJson } from '../jsonLd/scriptSafeJson'
import type { LeadPhoto } from './liveEntry'
import type { LiveSite } from './liveSite'
import { singleCropSize } from './photoSizes'
import { absoluteUrl, feedPath, iconPath, relativeHref, stylesheetPath } from './portalPaths'

export interface PageFacts {
  readonly edition: Edition
  readonly path: string
  readonly title: string
  readonly description: string
  readonly photo: LeadPhoto | null
  /** The page's counterpart in each edition where it is live, itself among them. */
  readonly editions: Partial<Record<Edition, string>>
  readonly article?: {
    readonly published: string
    readonly modified: string | null
    readonly section: string | null
    readonly tags: readonly string[]
  }
  readonly structured?: object
  /** Where the page belongs to one section, its feed. */
  readonly feed?: { readonly path: string; readonly title: string }
}

/** Search pages and validators ask for at most 70 characters; the whole headline is in the page and its tags. */
const longestTitle = 70
/** As it stands in the page: `&` is written with five characters, an emoji counts as two. */
const fits = (title: string): boolean => title.replace(/[&<>"]/g, '&amp;').length <= longestTitle

function titleText(title: string, siteName: string): string {
  const whole = title === siteName ? title : `${title} – ${siteName}`
  if (fits(whole)) return whole
  let limit = longestTitle
  while (limit > 1 && !fits(shorten(title, limit))) limit -= 1
  return shorten(title, limit)
}

/** `https://host:port` of an address that the profile's schema has checked. */
const originOf = (address: string): string => /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? ''

/** Nothing runs and nothing is fetched but what the page needs; `file://` counts as the page's own place. */
function contentPolicy(profile: SiteProfile): string {
  const { analytics, newsletter } = profile
  return [
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    // Lighthouse reads robots.txt from within the page.
    analytics === undefined ? "connect-src 'self'" : `connect-src 'self' ${originOf(analytics.scriptUrl)}`,
    "base-uri 'none'",
    newsletter === undefined ? "form-action 'none'" : `form-action 'self' ${originOf(newsletter.action)}`,
    ...(analytics === undefined ? [] : [`script-src ${originOf(analytics.scriptUrl)}`]),
  ].join('; ')
}

const ogLocales: Record<Edition, string> = { en: 'en_US', ko: 'ko_KR' }
const ogLocale = (edition: Edition, tag: string): string =>
  /^[a-z]{2}-[A-Z]{2}$/.test(tag) ? tag.replace('-', '_') : ogLocales[edition]

function OpenGraph({ site, facts }: { site: LiveSite; facts: PageFacts }) {
  const { origin, editions: profiles } = site.profile
  const profile = profiles[facts.edition]
  const others = editions.filter((edition) => edition !== facts.edition && facts.editions[edition])
  const size = facts.photo === null ? null : singleCropSize(facts.photo.asset, '16:9')
  const property = (name: string, content: string) => <meta property={name} content={content} />
  return (
    <>
      {property('og:type', facts.article ? 'article' : 'website')}
      {property('og:site_name', profile.siteName)}
      {property('og:title', facts.title)}
      {facts.description && property('og:description', facts.description)}
      {property('og:url', absoluteUrl(origin, facts.path))}
      {property('og:locale', ogLocale(facts.edition, profile.languageTag))}
      {others.map((edition) =>
        property('og:locale:alternate', ogLocale(edition, profiles[edition].languageTag)),
      )}
      {size !== null && (
        <>
          {property('og:image', absoluteUrl(origin, size.path))}
          {property('og:image:width', String(size.width))}
          {property('og:image:height', String(size.height))}
          {facts.photo?.alt && property('og:image:alt', facts.photo.alt)}
        </>
      )}
      {facts.article && (
        <>
          {property('article:published_time', facts.article.published)}
          {facts.article.modified && property('article:modified_time', facts.article.modified)}
          {facts.article.section && property('article:section', facts.article.section)}
          {facts.article.tags.map((tag) => property('article:tag', tag))}
        </>
      )}
      <meta name="twitter:card" content={size === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={facts.title} />
      {facts.description && <meta name="twitter:description" content={facts.description} />}
      {size !== null && <meta name="twitter:image" content={absoluteUrl(origin, size.path)} />}
      {size !== null && facts.photo?.alt && <meta name="twitter:image:alt" content={facts.photo.alt} />}
    </>
  )
}

export function PageHead({ site, facts }: { site: LiveSite; facts: PageFacts }) {
  const { origin, editions: profiles } = site.profile
  const profile = profiles[facts.edition]
  const live = editions.filter((edition) => facts.editions[edition] !== undefined)
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(site.profile)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleText(facts.title, profile.siteName)}</title>
      {facts.description && <meta name="description" content={facts.description} />}
      <meta name="generator" content="Dateline" />
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={relativeHref(facts.path, stylesheetPath)} />
      <link rel="icon" type="image/svg+xml" href={relativeHref(facts.path, iconPath)} />
      <link rel="canonical" href={absoluteUrl(origin, facts.path)} />
      {live.length > 1 &&
        live.map((edition) => (
          <link
            rel="alternate"
            hreflang={profiles[edition].languageTag}
            href={absoluteUrl(origin, facts.editions[edition] ?? '')}
          />
        ))}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={profile.siteName}
        href={relativeHref(facts.path, feedPath(facts.edition))}
      />
      {facts.feed && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={facts.feed.title}
          href={relativeHref(facts.path, facts.feed.path)}
        />
      )}
      <OpenGraph site={site} facts={facts} />
      {facts.structured !== undefined && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: scriptSafeJson(facts.structured) }}
        />
      )}
    </head>
  )
}
