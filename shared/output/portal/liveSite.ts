import { Temporal } from 'temporal-polyfill'
import { copyrightYear } from '../../story/copyrightText'
import { editions, type Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'
import type { PublishedArticle } from '../../story/story'
import { cleanTexts } from '../cleanText'
import { shortHash } from '../shortHash'
import { liveArticle, type LiveArticle, type LiveEntry } from './liveEntry'

/** An article that was taken back, of which readers are told at its address. */
export interface Withdrawal {
  readonly edition: Edition
  readonly path: string
  readonly withdrawnAt: string
  readonly note: string
}

/** The stories of one edition, each list the newest first. */
export interface EditionIndex {
  readonly all: readonly LiveEntry[]
  readonly byStory: ReadonlyMap<string, LiveEntry>
  readonly sections: ReadonlyMap<string, readonly LiveEntry[]>
  readonly tags: ReadonlyMap<string, readonly LiveEntry[]>
  readonly authors: ReadonlyMap<string, readonly LiveEntry[]>
  /** By month of publication in the edition's zone, `2026-11`. */
  readonly months: ReadonlyMap<string, readonly LiveEntry[]>
}

/** Everything the portal shows at one moment. */
export interface LiveSite {
  readonly profile: SiteProfile
  readonly now: string
  /** Another one where every page may be another: for another profile, another year, other templates. */
  readonly mark: string
  readonly editions: Record<Edition, EditionIndex>
  readonly withdrawn: readonly Withdrawal[]
  /** An article with its text. */
  readonly read: (entry: LiveEntry) => LiveArticle
}

export interface SiteParts {
  readonly entries: Iterable<LiveEntry>
  readonly withdrawn?: readonly Withdrawal[]
  readonly read: (entry: LiveEntry) => LiveArticle
  readonly profile: SiteProfile
  readonly now: Date
  /** Names the templates: another one where the same article is printed otherwise. */
  readonly maker?: string
}

const newestFirst = (a: LiveEntry, b: LiveEntry): number => b.time - a.time || (a.path < b.path ? -1 : 1)

function indexOf(entries: readonly LiveEntry[]): EditionIndex {
  const all = [...entries].sort(newestFirst)
  const empty = (): Map<string, LiveEntry[]> => new Map()
  const lists = { sections: empty(), tags: empty(), authors: empty(), months: empty() }
  const add = (list: Map<string, LiveEntry[]>, key: string, entry: LiveEntry): void => {
    const found = list.get(key)
    if (found === undefined) list.set(key, [entry])
    else found.push(entry)
  }
  for (const entry of all) {
    add(lists.sections, entry.section, entry)
    for (const { id } of entry.tags) add(lists.tags, id, entry)
    for (const { id } of entry.authors) add(lists.authors, id, entry)
    add(lists.months, entry.day.slice(0, 7), entry)
  }
  return { all, byStory: new Map(all.map((entry) => [entry.storyId, entry])), ...lists }
}

/** The site of entries that are kept. */
export function siteOf({ entries, withdrawn = [], read, profile, now, maker = '' }: SiteParts): LiveSite {
  const moment = now.toISOString()
  const clean = cleanTexts(profile)
  const of: Record<Edition, LiveEntry[]> = { en: [], ko: [] }
  for (const entry of entries) of[entry.edition].push(entry)
  const years = editions.map((edition) => copyrightYear(clean, edition, moment, null))
  return {
    profile: clean,
    now: moment,
    mark: shortHash(JSON.stringify([maker, clean, years])),
    editions: { en: indexOf(of.en), ko: indexOf(of.ko) },
    withdrawn: cleanTexts(withdrawn),
    read,
  }
}

/** The site of articles that are in memory. */
export function liveSite(live: readonly PublishedArticle[], profile: SiteProfile, now: Date): LiveSite {
  const articles = live.map((published) => liveArticle(published, profile))
  const read = (entry: LiveEntry): LiveArticle => {
    const article = articles.find(({ path }) => path === entry.path)
    if (article === undefined) throw new Error(`Not live: ${entry.path}`)
    return article
  }
  return siteOf({ entries: articles, read, profile, now })
}

/** A story that is live in an edition. */
export const liveStory = (site: LiveSite, edition: Edition, storyId: string): LiveEntry | null =>
  site.editions[edition].byStory.get(storyId) ?? null

/** The same story in the other editions, where it is live. */
export const counterparts = (site: LiveSite, live: LiveEntry): readonly LiveEntry[] =>
  editions
    .filter((edition) => edition !== live.edition)
    .map((edition) => liveStory(site, edition, live.storyId))
    .filter((entry) => entry !== null)

/** The marks of the other stories that a story's page speaks of: those its body leads to, and the other editions' copies. */
export function linksOf(site: LiveSite, live: LiveEntry): string {
  let links = ''
  for (const storyId of live.related)
    links += `.${storyId === live.storyId ? '' : (liveStory(site, live.edition, storyId)?.mark ?? '')}`
  // Not by `counterparts`: it is asked for every story, and lists cost more than what is in them.
  for (const edition of editions)
    if (edition !== live.edition) {
      const copy = liveStory(site, edition, live.storyId)
      if (copy !== null) links += `:${copy.mark}`
    }
  return links
}

export const sectionName = (profile: SiteProfile, edition: Edition, id: string): string | null =>
  profile.sections.find((section) => section.id === id)?.names[edition] ?? null

/** The year that an article's copyright text prints. */
export const articleYear = ({ profile, now }: LiveSite, live: LiveEntry): string =>
  copyrightYear(profile, live.edition, now, live.published)

/** An instant with the offset of a zone, e.g. `2015-12-26T07:40:00-05:00`. */
export const offsetTime = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({
    timeZoneName: 'never',
    smallestUnit: 'second',
  })
