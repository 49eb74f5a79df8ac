import { editions, type Edition } from '../../story/edition'
import type { LiveEntry } from '../portal/liveEntry'
import { offsetTime, type LiveSite } from '../portal/liveSite'
import {
  absoluteUrl,
  archivePath,
  authorPath,
  frontPath,
  listsSitemapPath,
  monthPath,
  monthSitemapPath,
  newsSitemapPath,
  sectionPath,
  tagPath,
} from '../portal/portalPaths'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The protocol allows no more addresses in one file. */
const longest = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- Written by Dateline -->\n'
const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const w3cDate = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`

const place = (tag: 'url' | 'sitemap', address: string, lastmod: string | null): string =>
  `<${tag}><loc>${escaped(address)}</loc>${lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`}</${tag}>\n`

/** Leads to every other sitemap: one a month of each edition, one of its lists, and its news. */
export function sitemapIndex(site: LiveSite): string {
  const { profile, editions: lists } = site
  const places = editions.flatMap((edition) => {
    const at = (path: string, entries: readonly LiveEntry[]): string => {
      const changed = entries.reduce((newest, entry) => Math.max(newest, entry.changed), 0)
      return place('sitemap', absoluteUrl(profile.origin, path), changed === 0 ? null : w3cDate(changed))
    }
    return [
      at(listsSitemapPath(edition), []),
      ...(hasNews(site, edition) ? [at(newsSitemapPath(edition), [])] : []),
      ...[...lists[edition].months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([month, entries]) => at(monthSitemapPath(edition, month), entries)),
    ]
  })
  return `${head}<sitemapindex xmlns="${sitemap}">\n${places.join('')}</sitemapindex>\n`
}

const urlset = (lines: readonly string[], more = ''): string =>
  `${head}<urlset xmlns="${sitemap}"${more}>\n${lines.join('')}</urlset>\n`

/** The front page, sections, tags, authors and months of an edition. */
export function listsSitemap({ profile, editions: lists }: LiveSite, edition: Edition): string {
  const { tags, authors, months } = lists[edition]
  const paths = [
    frontPath(edition),
    archivePath(edition),
    ...profile.sections.map(({ id }) => sectionPath(edition, id)),
    ...[...months.keys()].sort().map((month) => monthPath(edition, month)),
    ...[...authors.keys()].sort().map((author) => authorPath(edition, author)),
    ...[...tags.keys()].sort().map((tag) => tagPath(edition, tag)),
  ]
  return urlset(paths.slice(0, longest).map((path) => place('url', absoluteUrl(profile.origin, path), null)))
}

/** The stories of a month. */
export function monthSitemap(site: LiveSite, edition: Edition, month: string): string {
  const entries = site.editions[edition].months.get(month) ?? []
  return urlset(
    entries
      .slice(0, longest)
      .map((entry) => place('url', absoluteUrl(site.profile.origin, entry.path), w3cDate(entry.changed))),
  )
}

const twoDays = 2 * 24 * 3_600_000
const mostNews = 1000

/** The stories that a news sitemap may name: of the last two days, at most a thousand. */
export function newsEntries(site: LiveSite, edition: Edition): readonly LiveEntry[] {
  const now = Date.parse(site.now)
  const all = site.editions[edition].all
  const first = all.findIndex(({ time }) => time <= now)
  if (first === -1) return []
  const end = all.findIndex(({ time }) => time < now - twoDays)
  return all.slice(first, end === -1 ? all.length : end).slice(0, mostNews)
}

/** A news sitemap without news breaks its schema: there is none then. */
export const hasNews = (site: LiveSite, edition: Edition): boolean => newsEntries(site, edition).length > 0

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function newsSitemap(site: LiveSite, edition: Edition): string {
  const { siteName, languageTag, zone } = site.profile.editions[edition]
  const lines = newsEntries(site, edition).map(
    (entry) =>
      `<url><loc>${escaped(absoluteUrl(site.profile.origin, entry.path))}</loc><news:news><news:publication>` +
      `<news:name>${escaped(siteName)}</news:name><news:language>${languageTag.split('-')[0]?.toLowerCase()}</news:language>` +
      `</news:publication><news:publication_date>${offsetTime(entry.published, zone)}</news:publication_date>` +
      `<news:title>${escaped(entry.headline)}</news:title></news:news></url>\n`,
  )
  return urlset(lines, ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"')
}
