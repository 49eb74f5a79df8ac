import type { Edition } from './edition'
import type { SiteProfile } from './siteProfile'

const formats = new Map<string, Intl.DateTimeFormat>()
function yearIn(zone: string, instant: string): string {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric' })
  formats.set(zone, format)
  return format.format(new Date(instant))
}

/**
 * The year the copyright text prints, by the profile's rule: `2026`, or `2009–2026` since a founding year.
 * @param now ISO 8601, the moment the page is made.
 * @param published the instant of the article, or null where it has none yet and on pages of many articles.
 */
export function copyrightYear(
  profile: SiteProfile,
  edition: Edition,
  now: string,
  published: string | null,
): string {
  const { zone } = profile.editions[edition]
  const rule = profile.copyrightYear
  const current = yearIn(zone, now)
  if (rule === 'current') return current
  if (rule === 'article') return published === null ? current : yearIn(zone, published)
  return String(rule.since) === current ? current : `${rule.since}–${current}`
}

/** The site's copyright text with its year and name filled in. */
export const copyrightText = (profile: SiteProfile, edition: Edition, year: string): string =>
  // Functions, because `$&` in a site's name is no pattern.
  profile.editions[edition].copyright
    .replaceAll('{year}', () => year)
    .replaceAll('{site}', () => profile.editions[edition].siteName)
