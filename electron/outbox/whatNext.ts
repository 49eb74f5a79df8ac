import type { Failure } from '../../shared/failure'
import { assertNever } from '../../shared/result'

/** What becomes of a job whose attempt failed. `lookUp` looks at the destination before anything is sent again. */
export type Next =
  | { readonly step: 'retry'; readonly afterMs: number }
  | { readonly step: 'lookUp'; readonly afterMs: number }
  | { readonly step: 'person' }

const oneSecond = 1000
const first = 3 * oneSecond
const longest = 10 * 60 * oneSecond
/** A site that asks for more than a day has not understood the question. */
const longestAsked = 24 * 60 * 60 * oneSecond
/** So often a fault that may mend itself is tried before a person is asked: about an hour and a half. */
const patience = 14

/** Doubles each time up to ten minutes, and half of it is left to chance, so that desktops don't all come back at once. */
export function backoff(attempts: number, random: () => number): number {
  const whole = Math.min(longest, first * 2 ** Math.max(0, attempts - 1))
  return Math.round(whole * (0.5 + random() / 2))
}

type RemoteFailure = Extract<Failure, { kind: `remote/${string}` }>
const isRemote = (failure: Failure): failure is RemoteFailure => failure.kind.startsWith('remote/')

/**
 * Decides by the kind of trouble. What can't succeed by waiting goes to a person at once: a lapsed password is not sent
 * again and again. What this computer itself refused, such as a full disk, is a person's too.
 *
 * @param attempts how often it was tried, this one included.
 * @param random from 0 to below 1.
 */
export function whatNext(failure: Failure, attempts: number, random: () => number): Next {
  if (!isRemote(failure)) return { step: 'person' }
  const retry: Next = { step: 'retry', afterMs: backoff(attempts, random) }
  const withPatience = (most: number): Next => (attempts < most ? retry : { step: 'person' })
  switch (failure.kind) {
    case 'remote/unreachable':
      switch (failure.reason) {
        case 'offline':
        case 'unknownHost':
        case 'refused':
        case 'tooSlow':
        case 'broken':
          // The network comes back some time, and nothing was lost by then.
          return retry
        case 'certificate':
        case 'proxy':
          // The sign-in page of a strange network looks like this; a second look costs little.
          return withPatience(3)
        default:
          return assertNever(failure)
      }
    case 'remote/answerLost':
      // The look itself is a question that can't do harm, so the first one comes soon.
      return attempts < patience
        ? { step: 'lookUp', afterMs: backoff(Math.max(1, attempts - 1), random) }
        : { step: 'person' }
    case 'remote/busy': {
      const own = backoff(attempts, random)
      const asked = Math.min(longestAsked, Math.max(0, (failure.retryAfterSeconds ?? 0) * oneSecond))
      return attempts < patience
        ? { step: 'retry', afterMs: Math.max(own, asked + Math.round(random() * oneSecond)) }
        : { step: 'person' }
    }
    case 'remote/serverError':
      return withPatience(patience)
    case 'remote/badAnswer':
      return withPatience(4)
    case 'remote/signedOut':
    case 'remote/noSecret':
    case 'remote/roleTooLow':
    case 'remote/clockWrong':
    case 'remote/notTheSite':
    case 'remote/tooOld':
    case 'remote/refused':
    case 'remote/changed':
    case 'remote/gone':
    case 'remote/readBackDiffers':
    case 'remote/notLive':
      return { step: 'person' }
    default:
      return assertNever(failure)
  }
}
