import { create } from 'xmlbuilder2'
import type { BlockOf } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { isBlank } from '../cleanText'
import { renderBlocks } from '../portal/blocks'
import { copyrightText, copyrightYear } from '../../story/copyrightText'
import { furniture } from '../portal/furniture'
import { bylineNames } from '../../story/bylineNames'
import { creditName, sectionName, type LiveArticle, type LiveSite } from '../portal/liveSite'
import { singlePhotoSize } from '../portal/photoSizes'
import { absoluteUrl, feedPath, frontPath } from '../portal/portalPaths'
import { feedPicture } from './feedPicture'

const newest = 30

/** RFC 822 with a four-digit year, as RSS 2.0 asks. */
const rfc822 = (instant: string): string => new Date(instant).toUTCString()

const changedAt = (live: LiveArticle): string => live.updated ?? live.published

function contentOf(site: LiveSite, live: LiveArticle): string {
  const { article } = live
  const place = article.datelinePlace.trim()
  const body = renderBlocks(article.body, {
    dateline: place === '' ? '' : furniture[article.edition].dateline(place),
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
  [copyrightText(site.profile, live.article.edition, live.copyrightYear), live.article.rightsLine]
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
    'dc:creator': bylineNames(article.bylines, article.edition),
    category: [...(section === null ? [] : [section]), ...article.tags.filter((tag) => !isBlank(tag))],
    description: live.summary,
    'content:encoded': contentOf(site, live),
    ...mediaOf(site, live),
  }
}

/** RSS 2.0 of an edition's newest articles, with their whole text. Says nothing of the moment it was made. */
export function rssFeed(site: LiveSite, edition: Edition): string {
  const { origin } = site.profile
  const profile = site.profile.editions[edition]
  const items = site.articles[edition].slice(0, newest)
  const built = items.map(changedAt).sort((a, b) => Date.parse(b) - Date.parse(a))[0]
  return create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      rss: {
        '@version': '2.0',
        '@xmlns:atom': 'http://www.w3.org/2005/Atom',
        '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        '@xmlns:media': 'http://search.yahoo.com/mrss/',
        channel: {
          title: profile.siteName,
          link: absoluteUrl(origin, frontPath(edition)),
          description: profile.description || profile.siteName,
          'atom:link': {
            '@href': absoluteUrl(origin, feedPath(edition)),
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
          ...(built === undefined ? {} : { lastBuildDate: rfc822(built) }),
          item: items.map((live) => itemOf(site, live)),
        },
      },
    },
  ).end({ prettyPrint: true })
}
