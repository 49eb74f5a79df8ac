import {
  liveArticle,
  liveEntry,
  type LiveArticle,
  type LiveEntry,
} from '../../../shared/output/portal/liveEntry'
import { siteOf, type LiveSite } from '../../../shared/output/portal/liveSite'
import { editions } from '../../../shared/story/edition'
import type { PublishedArticle } from '../../../shared/story/story'
import type { ArticleName, PortalContent } from './portalContent'
import type { PortalSite } from './portalConnector'
import { isPortalPath, readManifest, type PortalManifest } from './portalManifest'

/** Texts that are kept: the feeds print the newest again and again. */
const keptTexts = 200

/** What a connector remembers of its folder from one publish to the next. */
export interface PortalMemory {
  readonly manifest: PortalManifest
  /** The site with this content. Without names every article is read again. */
  site(content: PortalContent, changed: readonly ArticleName[] | undefined): LiveSite
}

export async function portalMemory(options: PortalSite): Promise<PortalMemory> {
  const { profile } = options
  const manifest = await readManifest(options.folder)
  const texts = new Map<string, LiveArticle>()
  let entries: Map<string, LiveEntry> | null = null

  const nameOf = ({ storyId, edition }: ArticleName): string => `${storyId}/${edition}`
  const checked = (live: PublishedArticle): PublishedArticle => {
    const strayed = [live.urlPath, ...(live.formerPaths ?? [])].find((path) => !isPortalPath(path))
    if (strayed !== undefined) throw new Error(`No address of the portal: ${strayed}`)
    return live
  }
  function take(content: PortalContent, changed: readonly ArticleName[] | undefined): Iterable<LiveEntry> {
    if (entries === null || changed === undefined) {
      entries = new Map()
      for (const live of content.live.readAll())
        entries.set(nameOf(live.article), liveEntry(checked(live), profile))
    } else
      for (const name of changed) {
        const live = content.live.read(name.storyId, name.edition)
        if (live === null) entries.delete(nameOf(name))
        else entries.set(nameOf(name), liveEntry(checked(live), profile))
      }
    return entries.values()
  }

  return {
    manifest,
    site(content, changed) {
      const isAnew = entries === null || changed === undefined
      const read = (entry: LiveEntry): LiveArticle => {
        const kept = texts.get(entry.mark)
        if (kept !== undefined) return kept
        const live = content.live.read(entry.storyId, entry.edition)
        if (live === null) throw new Error(`Not live: ${entry.path}`)
        const text = liveArticle(live, profile)
        if (texts.size >= keptTexts) texts.delete(texts.keys().next().value ?? '')
        texts.set(entry.mark, text)
        return text
      }
      const site = siteOf({
        entries: take(content, changed),
        withdrawn: content.withdrawn
          .filter(({ urlPath }) => isPortalPath(urlPath))
          .map(({ edition, urlPath, withdrawnAt, note }) => ({ edition, path: urlPath, withdrawnAt, note })),
        read,
        profile,
        now: options.now(),
        ...(options.maker === undefined ? {} : { maker: options.maker }),
      })
      // Kept as they are sorted, with the few that come later behind them: there is next to nothing to sort.
      if (isAnew) {
        const sorted = editions.flatMap((edition) => site.editions[edition].all)
        entries = new Map(sorted.map((entry) => [nameOf(entry), entry]))
      }
      return site
    },
  }
}
