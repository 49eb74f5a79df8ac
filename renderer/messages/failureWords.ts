import type { Failure, FailureKind } from '../../shared/failure'

/** What a person reads about trouble: what happened, what is safe, what to do next. */
export interface FailureText {
  readonly happened: string
  readonly safe: string
  readonly next: string
}

export type FailureOf<K extends FailureKind> = Extract<Failure, { kind: K }>
/** One entry for each kind of failure; a forgotten one is a compile error. */
export type FailureWords = { readonly [K in FailureKind]: (failure: FailureOf<K>) => FailureText }

export function failureText(words: FailureWords, failure: Failure): FailureText {
  const write = words[failure.kind] as (failure: Failure) => FailureText
  return write(failure)
}

/** Bytes as megabytes, rounded so that a limit reads as it was meant. */
export const megabytes = (bytes: number): string => `${Math.round((bytes / 1_000_000) * 10) / 10} MB`
