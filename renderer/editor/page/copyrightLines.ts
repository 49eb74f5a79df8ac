import { copyrightText, copyrightYear } from '../../../shared/output/portal/copyrightText'
import type { Edition } from '../../../shared/story/edition'
import type { SiteProfile } from '../../../shared/story/siteProfile'

interface Occasion {
  /** The story's own rights line; may be empty. */
  readonly rightsLine: string
  /** ISO 8601; empty while the story has no printed time. */
  readonly bylineTime: string
  readonly now: Date
}

/** The lines that close an article, as the portal will print them: the site's copyright text, then the story's own rights line. */
export function copyrightLines(profile: SiteProfile, edition: Edition, occasion: Occasion): string[] {
  const printed = occasion.bylineTime === '' ? null : occasion.bylineTime
  const year = copyrightYear(profile, edition, occasion.now.toISOString(), printed)
  return [copyrightText(profile, edition, year), occasion.rightsLine.trim()].filter((line) => line !== '')
}
