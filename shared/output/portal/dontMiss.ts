import type { Edition } from '../../story/edition'
import type { LiveEntry } from './liveEntry'
import { liveStory, type LiveSite } from './liveSite'

/** How many stories readers see; one more is in the list, for the page of a story that is in it. */
export const dontMissLength = 6

/** The stories put first by hand, in their order, where they are live; then the newest. */
export function dontMiss(site: LiveSite, edition: Edition): readonly LiveEntry[] {
  const chosen = (site.profile.dontMiss ?? [])
    .map((storyId) => liveStory(site, edition, storyId))
    .filter((entry) => entry !== null)
  const newest = site.editions[edition].all.slice(0, dontMissLength + 1 + chosen.length)
  return [...new Set([...chosen, ...newest])].slice(0, dontMissLength + 1)
}
