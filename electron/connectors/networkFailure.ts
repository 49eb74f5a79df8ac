import type { Failure } from '../../shared/failure'

type Reason = Extract<Failure, { kind: 'remote/unreachable' }>['reason']

/** By the names of Node's, undici's and Chromium's errors: main speaks through `net.fetch`, tests and scripts through Node. */
const reasons: readonly (readonly [RegExp, Reason])[] = [
  [/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO|ERR_BAD_SSL/, 'certificate'],
  [/PROXY|TUNNEL/, 'proxy'],
  [
    /INTERNET_DISCONNECTED|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ADDRESS_UNREACHABLE|EAI_AGAIN|NETWORK_CHANGED/,
    'offline',
  ],
  [/ENOTFOUND|NAME_NOT_RESOLVED|NAME_RESOLUTION|ERR_INVALID_URL/, 'unknownHost'],
  [/ECONNREFUSED|CONNECTION_REFUSED|ADDRESS_INVALID|ERR_UNSAFE_PORT|bad port/, 'refused'],
  [/CONNECT_TIMEOUT|TIMED_OUT|ETIMEDOUT|TimeoutError|_TIMEOUT/, 'tooSlow'],
]

/** Faults that came before a connection stood: nothing can have been carried out there. */
const beforeSending: readonly RegExp[] = [
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|bad port/,
  /ERR_(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_\w+|CONNECTION_TIMED_OUT|CERT_\w+|SSL_\w+|PROXY_\w+|TUNNEL_\w+|UNSAFE_PORT|INVALID_URL)/,
  /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS)/m,
]

/** What an error of the network says: its own words and those of its causes, codes first. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : ''
  const name = error.name === 'Error' || error.name === 'TypeError' ? '' : `${error.name} `
  const inner = error instanceof AggregateError ? error.errors.map(wordsOf) : []
  const cause = error.cause === undefined ? [] : [wordsOf(error.cause)]
  return [...cause, ...inner, `${code}${name}${error.message}`].join('\n')
}

export interface NetworkTrouble {
  readonly reason: Reason
  /** For IT, one line. */
  readonly detail: string
  /** True where the request surely never reached the destination. */
  readonly neverSent: boolean
  readonly isRedirect: boolean
}

/** What an error thrown by `fetch` or while reading its answer means. */
export function networkTrouble(error: unknown): NetworkTrouble {
  const words = wordsOf(error)
  return {
    reason: reasons.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken',
    detail: (words.split('\n')[0] ?? '').slice(0, 200),
    neverSent: beforeSending.some((pattern) => pattern.test(words)),
    isRedirect: /redirect/i.test(words),
  }
}
