import { editions } from '../../story/edition'
import { hasNews } from '../sitemap/sitemaps'
import type { LiveSite } from './liveSite'
import { absoluteUrl, newsSitemapPath, serverPath, sitemapPath } from './portalPaths'

/** Tells search engines where the sitemaps are. */
export const robotsText = (site: LiveSite): string =>
  [
    '# Written by Dateline',
    'User-agent: *',
    'Disallow:',
    '',
    ...[sitemapPath, ...editions.filter((edition) => hasNews(site, edition)).map(newsSitemapPath)].map(
      (path) => `Sitemap: ${absoluteUrl(site.profile.origin, path)}`,
    ),
    '',
  ].join('\n')

/** Every former address with the one it has now, for web servers that answer 301 themselves. */
export function redirectsText({ profile, editions: lists }: LiveSite): string {
  const moved = editions
    .flatMap((edition) => lists[edition].all)
    .flatMap(({ path, formerPaths }) => formerPaths.map((former) => ({ former, path })))
    .sort((a, b) => (a.former < b.former ? -1 : 1))
  const at = (path: string): string => serverPath(profile.origin, path)
  return [
    '# Written by Dateline: former addresses of stories',
    ...moved.map(({ former, path }) => `${at(former)} ${at(path)} 301`),
    '',
  ].join('\n')
}
