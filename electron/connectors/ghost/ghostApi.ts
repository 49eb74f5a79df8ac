import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Failure } from '../../../shared/failure'
import { failed, success, type Result } from '../../../shared/result'
import {
  aheadBySeconds,
  firstWords,
  readAnswer,
  remoteRequest,
  type RemoteAnswer,
  type RemoteSite,
} from '../remoteRequest'

export interface GhostSite extends RemoteSite {
  /** An Admin API key as Ghost shows it: `id:secret`, both in hex. */
  readonly adminKey: string
  readonly now: () => Date
}

const siteSchema = z.object({ site: z.object({ title: z.string(), url: z.string(), version: z.string() }) })
const errorsSchema = z.object({
  errors: z
    .array(
      z.object({
        message: z.string(),
        type: z.string(),
        code: z.string().nullish(),
        context: z.string().nullish(),
      }),
    )
    .min(1),
})
export interface GhostRefusal {
  readonly status: number
  readonly type: string
  readonly detail: string
}
export interface GhostFacts {
  readonly title: string
  /** The address that readers use, with a slash at its end. */
  readonly url: string
  readonly version: string
  readonly aheadBySeconds: number | null
}

export interface GhostRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/ghost/api/admin/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly form?: FormData
  readonly needs: Extract<Failure, { kind: 'remote/roleTooLow' }>['needed']
}

const keyForm = /^([0-9a-f]{24}):([0-9a-f]{64})$/
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JSON Web Token (RFC 7519, HS256) as Ghost's Admin API wants it: five minutes long. */
function token(id: string, secret: string, seconds: number): string {
  const said = `${encoded({ alg: 'HS256', typ: 'JWT', kid: id })}.${encoded({ iat: seconds, exp: seconds + 300, aud: '/admin/' })}`
  return `${said}.${createHmac('sha256', Buffer.from(secret, 'hex')).update(said).digest('base64url')}`
}

/** How one Ghost is asked. */
export function ghostApi(site: GhostSite) {
  const base = site.origin.replace(/\/+$/, '')
  const common = { accept: 'application/json', 'accept-version': 'v5.0' }
  let facts: GhostFacts | null = null

  /** What the site says of itself to anyone. Fails with `remote/notTheSite` too. */
  async function about(signal: AbortSignal): Promise<Result<GhostFacts>> {
    if (facts !== null) return success(facts)
    const answer = await remoteRequest(
      site,
      { method: 'GET', url: `${base}/ghost/api/admin/site/`, headers: common },
      signal,
    )
    if (!answer.ok) return answer
    const said = siteSchema.safeParse(answer.value.json)
    // The sign-in page of a network answers like this: no finding about the site.
    if (answer.value.status < 300 && !said.success)
      return failed({ kind: 'remote/badAnswer', site: site.name, detail: firstWords(answer.value) })
    if (answer.value.status >= 300 || !said.success)
      return failed({
        kind: 'remote/notTheSite',
        site: site.name,
        reason: answer.value.status === 404 ? 'notFound' : 'otherProgram',
        detail: `${answer.value.status} ${firstWords(answer.value)}`,
      })
    const { title, url, version } = said.data.site
    facts = {
      title,
      url: url.replace(/\/*$/, '/'),
      version,
      aheadBySeconds: aheadBySeconds(answer.value, site.now()),
    }
    return success(facts)
  }

  const refusalOf = (answer: RemoteAnswer): GhostRefusal => {
    const said = errorsSchema.safeParse(answer.json)
    const error = said.success ? said.data.errors[0] : undefined
    return {
      status: answer.status,
      type: error?.code ?? error?.type ?? '',
      detail: (error === undefined
        ? firstWords(answer)
        : `${error.message} ${error.context ?? ''}`.trim()
      ).slice(0, 200),
    }
  }

  const failureOf = ({ status, type, detail }: GhostRefusal, needed: GhostRequest['needs']): Failure => {
    if (status === 401) return { kind: 'remote/signedOut', site: site.name }
    // Without a valid key, or with one whose role is too low.
    if (status === 403) return { kind: 'remote/roleTooLow', site: site.name, needed }
    if (status === 404 && type === '')
      return { kind: 'remote/notTheSite', site: site.name, reason: 'notFound', detail }
    return { kind: 'remote/refused', site: site.name, status, detail }
  }

  /** @param allow status codes that are given back as `refusal`. */
  async function ask<T>(
    request: GhostRequest,
    schema: z.ZodType<T>,
    signal: AbortSignal,
    allow: readonly number[] = [],
  ): Promise<Result<{ said: T; refusal?: never } | { said?: never; refusal: GhostRefusal }>> {
    const [, id = '', secret = ''] = keyForm.exec(site.adminKey.trim()) ?? []
    if (id === '') return failed({ kind: 'remote/signedOut', site: site.name })
    const known = await about(signal)
    if (!known.ok) return known
    // By the site's own clock: a token of a clock that is some minutes off would be refused.
    const seconds = Math.floor(site.now().getTime() / 1000) - (known.value.aheadBySeconds ?? 0)
    const url = new URL(`${base}/ghost/api/admin/${request.path}`)
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
    const answer = await remoteRequest(
      site,
      {
        method: request.method,
        url: url.href,
        headers: {
          ...common,
          authorization: `Ghost ${token(id, secret, seconds)}`,
          ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(request.json === undefined ? {} : { body: JSON.stringify(request.json) }),
        ...(request.form === undefined ? {} : { body: request.form, isUpload: true }),
      },
      signal,
    )
    if (!answer.ok) return answer
    if (answer.value.status < 300) {
      const read = readAnswer(site, request.method, answer.value, schema)
      return read.ok ? success({ said: read.value }) : read
    }
    const refusal = refusalOf(answer.value)
    return allow.includes(refusal.status) ? success({ refusal }) : failed(failureOf(refusal, request.needs))
  }

  async function must<T>(
    request: GhostRequest,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<Result<T>> {
    const answer = await ask(request, schema, signal)
    if (!answer.ok) return answer
    if (answer.value.refusal !== undefined)
      throw new Error(`Not to be refused: ${answer.value.refusal.detail}`)
    return success(answer.value.said)
  }

  return { site, about, ask, must }
}
export type GhostApi = ReturnType<typeof ghostApi>
