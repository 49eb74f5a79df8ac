import type { Edition } from '../../story/edition'

/** Where each page stands below the portal's root. Paths are plain text; addresses are percent-encoded. */
export const rootPath = 'index.html'
export const notFoundPath = '404.html'
export const robotsPath = 'robots.txt'
/** Former addresses in the form that many web servers and hosts read: `/old /new 301`. */
export const redirectsPath = '_redirects'
export const sitemapPath = 'sitemap.xml'
export const iconPath = 'assets/icon.svg'
export const stylesheetPath = 'assets/portal.css'

export const frontPath = (edition: Edition): string => `${edition}/index.html`
export const feedPath = (edition: Edition): string => `${edition}/rss.xml`
export const sectionFeedPath = (edition: Edition, section: string): string => `${edition}/${section}/rss.xml`
export const newsSitemapPath = (edition: Edition): string => `${edition}/sitemap-news.xml`
export const listsSitemapPath = (edition: Edition): string => `${edition}/sitemap-lists.xml`
/** @param month `2026-11` */
export const monthSitemapPath = (edition: Edition, month: string): string => `${edition}/sitemap-${month}.xml`
export const dontMissPath = (edition: Edition): string => `${edition}/dont-miss.html`
export const archivePath = (edition: Edition): string => `${edition}/archive/index.html`

/** A page of a list; the first one, with the newest stories, has no number. */
const paged = (folder: string, page: number | null): string =>
  page === null ? `${folder}/index.html` : `${folder}/page/${page}/index.html`

export const sectionPath = (edition: Edition, section: string, page: number | null = null): string =>
  paged(`${edition}/${section}`, page)
export const tagPath = (edition: Edition, tag: string, page: number | null = null): string =>
  paged(`${edition}/tag/${tag}`, page)
export const authorPath = (edition: Edition, author: string, page: number | null = null): string =>
  paged(`${edition}/author/${author}`, page)
/** @param month `2026-11` */
export const monthPath = (edition: Edition, month: string, page: number | null = null): string =>
  paged(`${edition}/archive/${month.replace('-', '/')}`, page)

const encode = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** A link from one page to another that works on a server, in a subfolder and from `file://` alike. */
export function relativeHref(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  return '../'.repeat(here.length - shared) + encode(there.slice(shared).join('/'))
}

/** The whole public address, for feeds and structured data. `origin` may hold a folder. */
export const absoluteUrl = (origin: string, path: string): string =>
  `${origin.replace(/\/+$/, '')}/${encode(path)}`

/** The address as the web server of the portal sees it, from its own root. */
export const serverPath = (origin: string, path: string): string =>
  absoluteUrl(origin, path).replace(/^[a-z]+:\/\/[^/]*/, '')
