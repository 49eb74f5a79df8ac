import type { Messages } from '../messages/en'
import type { FailureOf } from '../messages/failureWords'

type Blocker = FailureOf<'publish/blocked'>['blockers'][number]

/** A blocker in words: what is missing and where to mend it. */
export function blockerText(
  { reason, subject = '' }: Blocker,
  words: Messages['publish']['blockers'],
): string {
  const text = words[reason]
  if (typeof text === 'string') return text
  return text(/^\d+$/.test(subject) ? words.photoNumber(Number(subject)) : `“${subject}”`)
}
