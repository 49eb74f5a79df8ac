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
/** The words for what goes wrong at a destination. */
export type RemoteFailureWords = Pick<
  FailureWords,
  Extract<
    FailureKind,
    `remote/${string}` | `connection/${string}` | `outbox/${string}` | `credentials/${string}`
  >
>

/** The words for what people and their roles may not do. */
export type WorkflowFailureWords = Pick<
  FailureWords,
  Extract<FailureKind, `person/${string}` | `workflow/${string}`>
>

/** The words for what goes wrong with a new Dateline. */
export type UpdateFailureWords = Pick<FailureWords, Extract<FailureKind, `update/${string}`>>

export function failureText(words: FailureWords, failure: Failure): FailureText {
  const write = words[failure.kind] as (failure: Failure) => FailureText
  return write(failure)
}

/** Bytes as megabytes, rounded so that a limit reads as it was meant. */
export const megabytes = (bytes: number): string => `${Math.round((bytes / 1_000_000) * 10) / 10} MB`
