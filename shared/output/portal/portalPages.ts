import { editions } from '../../story/edition'
import { rssFeed } from '../feed/rssFeed'
import { articlePage } from './articlePage'
import { frontPage, sectionPage } from './listPages'
import type { LiveSite } from './liveSite'
import { feedPath, frontPath, rootPath, sectionPath } from './portalPaths'
import { rootPage } from './rootPage'

export interface PortalPage {
  /** Below the portal's root, with forward slashes. */
  readonly path: string
  readonly render: () => string
}

/** Every page of the portal, articles first, then the lists and feeds that link to them, the root's page last. */
export function portalPages(site: LiveSite): readonly PortalPage[] {
  const articles = editions.flatMap((edition) =>
    site.articles[edition].map((live) => ({ path: live.path, render: () => articlePage(site, live) })),
  )
  const lists = editions.flatMap((edition) => [
    ...site.profile.sections.map(({ id }) => ({
      path: sectionPath(edition, id),
      render: () => sectionPage(site, edition, id),
    })),
    { path: frontPath(edition), render: () => frontPage(site, edition) },
    { path: feedPath(edition), render: () => rssFeed(site, edition) },
  ])
  return [...articles, ...lists, { path: rootPath, render: () => rootPage(site) }]
}
