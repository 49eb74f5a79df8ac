import { create as createXml } from 'xmlbuilder2'
import type { BlockOf } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { isBlank } from '../cleanText'
import { renderBlocks } from '../portal/blocks'
import { copyrightText, copyrightYear } from '../../story/copyrightText'
import { furniture } from '../portal/furniture'
import { creditName } from '../../story/photo/photoNotice'
import type { LiveArticle, LiveEntry } from '../portal/liveEntry'
import { articleYear, linksOf, liveStory, sectionName, type LiveSite } from '../portal/liveSite'
import { singlePhotoSize } from '../portal/photoSizes'
import { absoluteUrl, feedPath, frontPath, sectionFeedPath, sectionPath } from '../portal/portalPaths'
import { feedPicture } from './feedPicture'

/** How many stories a feed holds. */
export const feedLength = 30

/** RFC 822 with a four-digit year, as RSS 2.0 asks. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString()

function contentOf(site: LiveSite, live: LiveArticle): string {
  const { article } = live
  const place = article.datelinePlace.trim()
  const body = renderBlocks(article.body, {
    dateline: place === '' ? '' : furniture[article.edition].dateline(place),
    edition: article.edition,
    zone: site.profile.editions[article.edition].zone,
    related: (storyId) => {
      const other = storyId === article.storyId ? null : liveStory(site, article.edition, storyId)
      return other && { href: absoluteUrl(site.profile.origin, other.path), headline: other.headline }
    },
    picture: (block: BlockOf<'photo'>) => {
      const photo = article.photos.find(({ photoId }) => photoId === block.photoId)
      return photo === undefined ? null : feedPicture(photo, block.alt, site.profile.origin)
    },
  })
  return body + closingLines(site, live)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const closingLines = (site: LiveSite, live: LiveArticle): string =>
  [copyrightText(site.profile, live.article.edition, articleYear(site, live)), live.article.rightsLine]
    .filter((line) => !isBlank(line))
    .map((line) => `<p><small>${escaped(line.trim())}</small></p>`)
    .join('')

function mediaOf(site: LiveSite, live: LiveArticle): object {
  if (live.leadPhoto === null) return {}
  const { asset, caption, alt, credit } = live.leadPhoto
  const { path, width, height } = singlePhotoSize(asset)
  return {
    'media:content': {
      '@url': absoluteUrl(site.profile.origin, path),
      '@type': 'image/jpeg',
      '@medium': 'image',
      '@width': width,
      '@height': height,
      ...(caption || alt ? { 'media:description': { '@type': 'plain', '#': caption || alt } } : {}),
      ...(credit
        ? {
            'media:copyright': credit,
            'media:credit': { '@role': 'photographer', '@scheme': 'urn:ebu', '#': creditName(credit) },
          }
        : {}),
    },
  }
}

function itemOf(site: LiveSite, live: LiveArticle): object {
  const { article } = live
  const section = sectionName(site.profile, article.edition, article.section)
  return {
    title: article.headline,
    link: absoluteUrl(site.profile.origin, live.path),
    // The story's own id: it outlives a move of the portal to another address.
    guid: { '@isPermaLink': 'false', '#': `urn:uuid:${article.storyId}#${article.edition}` },
    pubDate: rfc822(live.published),
    'dc:creator': live.authors.map(({ name }) => name),
    category: [...(section === null ? [] : [section]), ...article.tags.filter((tag) => !isBlank(tag))],
    description: live.summary,
    'content:encoded': contentOf(site, live),
    ...mediaOf(site, live),
  }
}

/**
 * Every ampersand is a letter that somebody wrote. The library decodes entities in what it is given, and then leaves alone
 * what still looks like one: each is written twice for it.
 */
function literally(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('&', '&amp;amp;')
  if (Array.isArray(value)) return value.map(literally)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, literally(part)]))
}

const known = new WeakMap<LiveEntry, { readonly mark: string; readonly xml: string }>()

/** One item, made once for each state of the story and the site: feeds print the newest thirty again and again. */
function itemXml(site: LiveSite, entry: LiveEntry): string {
  const mark = `${site.mark} ${entry.mark} ${linksOf(site, entry)}`
  const found = known.get(entry)
  if (found?.mark === mark) return found.xml
  const item = literally(itemOf(site, site.read(entry))) as object
  const xml = createXml({ item }).end({ headless: true, prettyPrint: true })
  known.set(entry, { mark, xml })
  return xml
}

/**
 * RSS 2.0 of the newest articles, with their whole text; of one section, or of the edition where none is named. Says
 * nothing of the moment it was made.
 */
export function rssFeed(site: LiveSite, edition: Edition, section: string | null): string {
  const { origin } = site.profile
  const profile = site.profile.editions[edition]
  const name = section === null ? null : (sectionName(site.profile, edition, section) ?? section)
  const entries = section === null ? site.editions[edition].all : site.editions[edition].sections.get(section)
  const items = (entries ?? []).slice(0, feedLength)
  const built = Math.max(0, ...items.map(({ changed }) => changed))
  const channel = createXml(
    { version: '1.0', encoding: 'UTF-8' },
    literally({
      rss: {
        '@version': '2.0',
        '@xmlns:atom': 'http://www.w3.org/2005/Atom',
        '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@xmlns:media': 'http://search.yahoo.com/mrss/',
        channel: {
          title: name === null ? profile.siteName : `${profile.siteName} – ${name}`,
          link: absoluteUrl(origin, section === null ? frontPath(edition) : sectionPath(edition, section)),
          description: profile.description || profile.siteName,
          'atom:link': {
            '@href': absoluteUrl(
              origin,
              section === null ? feedPath(edition) : sectionFeedPath(edition, section),
            ),
            '@rel': 'self',
            '@type': 'application/rss+xml',
          },
          language: profile.languageTag,
          copyright: copyrightText(
            site.profile,
            edition,
            copyrightYear(site.profile, edition, site.now, items[0]?.published ?? null),
          ),
          generator: 'Dateline',
          ...(built === 0 ? {} : { lastBuildDate: new Date(built).toUTCString() }),
        },
      },
    }) as object,
  ).end({ prettyPrint: true })
  const end = channel.lastIndexOf('</channel>')
  const itemLines = items.map((entry) => `${itemXml(site, entry)}\n`)
  return `${channel.slice(0, end)}${itemLines.join('')}${channel.slice(end)}`
}
