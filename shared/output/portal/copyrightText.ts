import { Temporal } from 'temporal-polyfill'
import type { Edition } from '../../story/edition'
import type { SiteProfile } from '../../story/siteProfile'

const yearIn = (instant: string, zone: string): string =>
  String(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).year)

/**
 * The year the copyright text prints, by the profile's rule.
 * @param now ISO 8601, the moment the page is made; published: the instant of the article, or null for list pages.
 */
export function copyrightYear(
  profile: SiteProfile,
  edition: Edition,
  now: string,
  published: string | null,
): string {
  const { zone } = profile.editions[edition]
  const current = yearIn(now, zone)
  if (profile.copyrightYear === 'current') return current
  if (profile.copyrightYear === 'article') return published === null ? current : yearIn(published, zone)
  const since = String(profile.copyrightYear.since)
  return since === current ? current : `${since}–${current}`
}

export const copyrightText = (profile: SiteProfile, edition: Edition, year: string): string =>
  profile.editions[edition].copyright
    .replaceAll('{year}', year)
    .replaceAll('{site}', profile.editions[edition].siteName)
