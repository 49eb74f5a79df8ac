import { editions, type Edition } from '../../story/edition'
import { feedLength, rssFeed } from '../feed/rssFeed'
import { shortHash } from '../shortHash'
import {
  hasNews,
  listsSitemap,
  monthSitemap,
  newsEntries,
  newsSitemap,
  sitemapIndex,
} from '../sitemap/sitemaps'
import { archivePage, monthPage } from './archivePages'
import { articlePage } from './articlePage'
import { dontMiss } from './dontMiss'
import { listParts, type ListPart } from './listPart'
import { authorPage, frontLength, frontPage, sectionPage, tagPage } from './listPages'
import type { LiveEntry } from './liveEntry'
import { linksOf, type LiveSite } from './liveSite'
import { dontMissPage, movedPage, notFoundPage, withdrawnPage } from './plainPages'
import {
  archivePath,
  authorPath,
  dontMissPath,
  feedPath,
  frontPath,
  iconPath,
  listsSitemapPath,
  monthPath,
  monthSitemapPath,
  newsSitemapPath,
  notFoundPath,
  redirectsPath,
  robotsPath,
  rootPath,
  sectionFeedPath,
  sectionPath,
  sitemapPath,
  tagPath,
} from './portalPaths'
import { rootPage } from './rootPage'
import { siteIcon } from './siteIcon'
import { redirectsText, robotsText } from './siteTexts'

export interface PortalPage {
  /** Below the portal's root, with forward slashes. */
  readonly path: string
  /** Another one wherever `render` may give another text: what it reads of the site, in short. */
  readonly mark: string
  /** Every page needs assets; lists lead to articles, the root leads to lists. */
  readonly kind: 'asset' | 'article' | 'list' | 'root'
  readonly render: () => string
}

/** How many stories each page of a list holds; its first one up to twice as many. */
const listSizes = { stories: 30, headlines: 100 } as const

/** Every page of the portal, articles first, then the lists and feeds that link to them, the root's page last. */
export function portalPages(site: LiveSite): PortalPage[] {
  const mark = (...parts: readonly string[]): string => shortHash(`${site.mark}|${parts.join('|')}`)
  const page = (
    path: string,
    parts: readonly string[],
    render: () => string,
    kind: PortalPage['kind'] = 'list',
  ): PortalPage => ({ path, mark: mark(...parts), kind, render })
  const of = (entries: readonly LiveEntry[]): string[] => entries.map((entry) => entry.mark)

  const articles = (edition: Edition): PortalPage[] => {
    const framed = dontMiss(site, edition)
    const framedStories = new Set(framed.map(({ storyId }) => storyId))
    return site.editions[edition].all.map((live) => {
      const others = framedStories.has(live.storyId) ? framed.length - 1 : framed.length
      // Not hashed: there are thousands, and the parts are short.
      const marks = `${site.mark}${live.mark}${others}${linksOf(site, live)}`
      return {
        path: live.path,
        mark: marks,
        kind: 'article',
        render: () => articlePage(site, site.read(live)),
      }
    })
  }
  const list = (
    entries: readonly LiveEntry[],
    size: number,
    pathOf: (number: number | null) => string,
    render: (part: ListPart) => string,
    name = '',
  ): PortalPage[] =>
    listParts(entries, size).map((part) =>
      page(pathOf(part.number), [name, ...of(part.entries), String(part.older), String(part.newer)], () =>
        render(part),
      ),
    )
  const feed = (path: string, edition: Edition, section: string | null): PortalPage => {
    const entries =
      section === null ? site.editions[edition].all : site.editions[edition].sections.get(section)
    const newest = (entries ?? []).slice(0, feedLength)
    return page(path, [...of(newest), ...newest.map((live) => linksOf(site, live))], () =>
      rssFeed(site, edition, section),
    )
  }

  const lists = (edition: Edition): PortalPage[] => {
    const { all, sections, tags, authors, months } = site.editions[edition]
    const { stories, headlines } = listSizes
    const named = (
      all: ReadonlyMap<string, readonly LiveEntry[]>,
      kind: 'tags' | 'authors',
      pathOf: (id: string, number: number | null) => string,
      render: typeof tagPage,
    ): PortalPage[] =>
      [...all].flatMap(([id, entries]) => {
        // As the newest story spells it.
        const spelled = entries[0]?.[kind].find((each) => each.id === id) ?? { id, name: id }
        const renderPart = (part: ListPart): string => render(site, edition, spelled, part)
        return list(entries, stories, (number) => pathOf(id, number), renderPart, spelled.name)
      })
    const counts = [...months].map(([month, entries]) => `${month}:${entries.length}`)
    return [
      ...site.profile.sections.flatMap(({ id }) => [
        ...list(
          sections.get(id) ?? [],
          stories,
          (number) => sectionPath(edition, id, number),
          (part) => sectionPage(site, edition, id, part),
        ),
        feed(sectionFeedPath(edition, id), edition, id),
      ]),
      ...named(tags, 'tags', (id, number) => tagPath(edition, id, number), tagPage),
      ...named(authors, 'authors', (id, number) => authorPath(edition, id, number), authorPage),
      ...[...months].flatMap(([month, entries]) => [
        ...list(
          entries,
          headlines,
          (number) => monthPath(edition, month, number),
          (part) => monthPage(site, edition, month, part),
        ),
        page(monthSitemapPath(edition, month), of(entries), () => monthSitemap(site, edition, month)),
      ]),
      page(archivePath(edition), counts, () => archivePage(site, edition)),
      page(dontMissPath(edition), of(dontMiss(site, edition)), () => dontMissPage(site, edition)),
      page(frontPath(edition), of(all.slice(0, frontLength)), () => frontPage(site, edition)),
      feed(feedPath(edition), edition, null),
      ...(hasNews(site, edition)
        ? [page(newsSitemapPath(edition), of(newsEntries(site, edition)), () => newsSitemap(site, edition))]
        : []),
      page(listsSitemapPath(edition), [...counts, ...tags.keys(), '', ...authors.keys()], () =>
        listsSitemap(site, edition),
      ),
    ]
  }

  const everything = editions.flatMap((edition) => [...site.editions[edition].all])
  const moved = everything
    .filter(({ formerPaths }) => formerPaths.length > 0)
    .flatMap((live) => live.formerPaths.map((former) => ({ former, live })))
  const withNews = editions.filter((edition) => hasNews(site, edition))
  const monthMarks = editions.flatMap((edition) =>
    [...site.editions[edition].months].map(([month, entries]) => `${edition}${month}${of(entries).join('')}`),
  )
  return free([
    page(iconPath, [], () => siteIcon(site), 'asset'),
    ...editions.flatMap(articles),
    ...moved.map(({ former, live }) =>
      page(former, [live.path], () => movedPage(site, live, former), 'article'),
    ),
    ...site.withdrawn
      .filter(({ note }) => note.trim() !== '')
      .map((gone) => page(gone.path, [JSON.stringify(gone)], () => withdrawnPage(site, gone), 'article')),
    ...editions.flatMap(lists),
    page(sitemapPath, [...withNews, ...monthMarks], () => sitemapIndex(site)),
    page(notFoundPath, [], () => notFoundPage(site)),
    page(robotsPath, withNews, () => robotsText(site)),
    page(
      redirectsPath,
      moved.map(({ former, live }) => `${former} ${live.path}`),
      () => redirectsText(site),
    ),
    page(rootPath, [], () => rootPage(site), 'root'),
  ])
}

/** Of two pages at one address the first stays: an article that is live goes before one that moved or was taken back. */
function free(pages: readonly PortalPage[]): PortalPage[] {
  const taken = new Set<string>()
  return pages.filter(({ path }) => !taken.has(path) && taken.add(path))
}
