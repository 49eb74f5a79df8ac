import type { Edition } from '../../story/edition'

/** Where each page stands below the portal's root. Paths are plain text; addresses are percent-encoded. */
export const rootPath = 'index.html'
export const frontPath = (edition: Edition): string => `${edition}/index.html`
export const sectionPath = (edition: Edition, section: string): string => `${edition}/${section}/index.html`
export const feedPath = (edition: Edition): string => `${edition}/rss.xml`
export const stylesheetPath = 'assets/portal.css'

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
