import type { Messages } from '../messages/en'
import type { Blocker } from './editionReadiness'

/** A blocker in words: what is missing and where to mend it. */
export function blockerText(
  { reason, subject = '' }: Blocker,
  words: Messages['publish']['blockers'],
): string {
  if (reason !== 'photoWithoutCredit' && reason !== 'photoWithoutAlt') return words[reason]
  const photo = /^\d+$/.test(subject) ? words.photoNumber(Number(subject)) : `“${subject}”`
  return words[reason](photo)
}
