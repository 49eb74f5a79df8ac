import type { z } from 'zod'
import { failed, success, type Result } from '../../shared/result'
import { networkTrouble } from './networkFailure'

/** Where requests go and how. */
export interface RemoteSite {
  /** The connection's name, for failures. */
  readonly name: string
  /** e.g. `https://news.example`; a folder behind it is allowed. */
  readonly origin: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds that an answer may take; a photo may take four times as long. Half a minute where it is left out. */
  readonly patience?: number
}

export interface RemoteRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData
  readonly isUpload?: boolean
}

/** An answer that came whole. `json` is undefined where the body is none. */
export interface RemoteAnswer {
  readonly status: number
  readonly headers: Headers
  readonly json: unknown
  readonly text: string
}

/** Asks without changing anything there. */
const isLook = (method: RemoteRequest['method']): boolean => method === 'GET' || method === 'HEAD'

/** Milliseconds that an answer may take where a site says nothing else. */
export const usualPatience = 30_000

/**
 * Asks once, and never again by itself. Answers of 2xx and 4xx are given back as they are; fails with
 * `remote/unreachable`, `remote/answerLost` (something may have been carried out), `remote/busy`, `remote/serverError`,
 * `remote/notTheSite` (redirected: a secret is not carried to another address).
 *
 * A system's network stack may send a request again on its own when a kept-open connection breaks (Chromium does, for POST
 * too): whoever creates something looks afterwards whether it is there twice.
 */
export async function remoteRequest(
  site: RemoteSite,
  request: RemoteRequest,
  signal: AbortSignal,
): Promise<Result<RemoteAnswer>> {
  const { method, url, headers, body, isUpload = false } = request
  const patience = (site.patience ?? usualPatience) * (isUpload ? 4 : 1)
  // Not `AbortSignal.any` with `AbortSignal.timeout`: Node 20 may collect those as garbage, and nothing ends the wait then.
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(new DOMException('No answer in time', 'TimeoutError')), patience)
  const giveUp = () => stop.abort(signal.reason)
  signal.addEventListener('abort', giveUp)
  if (signal.aborted) giveUp()
  let answer: RemoteAnswer
  try {
    const response = await site.fetch(url, {
      method,
      headers: { ...headers },
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      signal: stop.signal,
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    answer = { status: response.status, headers: response.headers, json: parsedJson(text), text }
  } catch (error) {
    const { reason, detail, neverSent, isRedirect } = networkTrouble(error)
    if (isRedirect)
      return failed({ kind: 'remote/notTheSite', site: site.name, reason: 'redirected', detail })
    return isLook(method) || neverSent
      ? failed({ kind: 'remote/unreachable', site: site.name, reason, detail })
      : failed({ kind: 'remote/answerLost', site: site.name, detail })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
  const { status } = answer
  if (status === 429 || (status === 503 && answer.headers.has('retry-after')))
    return failed({
      kind: 'remote/busy',
      site: site.name,
      retryAfterSeconds: retryAfter(answer.headers.get('retry-after')),
    })
  if (status >= 500)
    return failed({ kind: 'remote/serverError', site: site.name, status, detail: firstWords(answer) })
  if (status === 0 || (status >= 300 && status < 400))
    return failed({
      kind: 'remote/notTheSite',
      site: site.name,
      reason: 'redirected',
      detail: answer.headers.get('location') ?? '',
    })
  return success(answer)
}

/** A good answer as the shape that was expected; after a write another one leaves open what was done. */
export function readAnswer<T>(
  site: RemoteSite,
  method: RemoteRequest['method'],
  answer: RemoteAnswer,
  schema: z.ZodType<T>,
): Result<T> {
  const read = schema.safeParse(answer.json)
  if (read.success) return success(read.data)
  const detail =
    answer.json === undefined
      ? `not JSON: ${firstWords(answer)}`
      : read.error.issues
          .map(({ path, message }) => `${path.join('.')}: ${message}`)
          .join('; ')
          .slice(0, 200)
  return isLook(method)
    ? failed({ kind: 'remote/badAnswer', site: site.name, detail })
    : failed({ kind: 'remote/answerLost', site: site.name, detail })
}

/** The start of what a server said, for IT. */
export const firstWords = ({ text }: RemoteAnswer): string =>
  text
    .replace(/<[^>]*>|\s+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 200)

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Seconds, or a date of RFC 9110. */
function retryAfter(value: string | null): number | null {
  if (value === null) return null
  if (/^\d+$/.test(value.trim())) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

/** Seconds by which this computer's clock is ahead of the site's; null where it does not say the time. */
export function aheadBySeconds(answer: RemoteAnswer, now: Date): number | null {
  const there = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(there) ? null : Math.round((now.getTime() - there) / 1000)
}
