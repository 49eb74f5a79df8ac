import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'

interface Occasion {
  /** The story's own rights line; may be empty. */
  readonly rightsLine: string
  /** ISO 8601; empty while the story has no printed time. */
  readonly bylineTime: string
  readonly now: Date
}

const yearIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric' }).format(instant)

function copyrightYear(profile: SiteProfile, zone: string, occasion: Occasion): string {
  const thisYear = yearIn(zone, occasion.now)
  const rule = profile.copyrightYear
  if (rule === 'current') return thisYear
  if (rule === 'article')
    return occasion.bylineTime === '' ? thisYear : yearIn(zone, new Date(occasion.bylineTime))
  return String(rule.since) === thisYear ? thisYear : `${rule.since}–${thisYear}`
}

/** The lines that close an article: the site's copyright text with its year, then the story's own rights line. */
export function copyrightText(profile: SiteProfile, edition: Edition, occasion: Occasion): string[] {
  const { copyright, siteName, zone } = profile.editions[edition]
  const site = copyright
    .replaceAll('{year}', () => copyrightYear(profile, zone, occasion))
    .replaceAll('{site}', () => siteName)
  return [site, occasion.rightsLine.trim()].filter((line) => line !== '')
}
