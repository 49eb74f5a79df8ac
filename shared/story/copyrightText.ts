import type { Edition } from './edition'
import type { SiteProfile } from './siteProfile'

const yearIn = (zone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric' }).format(new Date(instant))

/**
 * The site's copyright text with its year and name filled in.
 * @param articleTime ISO 8601, the article's own instant; empty while it has none.
 * @param now ISO 8601.
 */
export function copyrightText(
  profile: SiteProfile,
  edition: Edition,
  articleTime: string,
  now: string,
): string {
  const { copyright, siteName, zone } = profile.editions[edition]
  const rule = profile.copyrightYear
  const thisYear = yearIn(zone, now)
  const year = (): string => {
    if (rule === 'current') return thisYear
    if (rule === 'article') return articleTime === '' ? thisYear : yearIn(zone, articleTime)
    return String(rule.since) === thisYear ? thisYear : `${rule.since}–${thisYear}`
  }
  // Functions, because `$&` in a site's name is no pattern.
  return copyright.replaceAll('{year}', year).replaceAll('{site}', () => siteName)
}
