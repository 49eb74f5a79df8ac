import { z } from 'zod'
import type { Failure } from '../../../shared/failure'
import { failed, success, type Result } from '../../../shared/result'
import { firstWords, readAnswer, remoteRequest, type RemoteAnswer, type RemoteSite } from '../remoteRequest'

export interface WordPressSite extends RemoteSite {
  /** `Basic` with `account:application password` in base64. */
  readonly authorization: string
}

type Needed = Extract<Failure, { kind: 'remote/roleTooLow' }>['needed']

export interface WordPressRequest {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below `wp/v2/`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly json?: unknown
  readonly bytes?: { readonly content: Uint8Array<ArrayBuffer>; readonly type: string; readonly name: string }
  /** What an account needs that may do this. */
  readonly needs: Needed
}

const errorSchema = z.object({
  code: z.string(),
  message: z.string().optional(),
  data: z
    .object({
      term_id: z.int().optional(),
      /** What is wrong with each parameter. */
      details: z
        .record(z.string(), z.object({ code: z.string(), data: z.object({ status: z.int() }).nullish() }))
        .optional(),
    })
    .nullish()
    // An empty list is how PHP writes nothing.
    .catch(null),
})
export type WordPressError = z.infer<typeof errorSchema>

const indexSchema = z.object({
  name: z.string(),
  namespaces: z.array(z.string()).refine((all) => all.includes('wp/v2')),
  authentication: z.unknown(),
})
export interface WordPressIndex {
  readonly root: string
  readonly said: z.infer<typeof indexSchema>
  readonly answer: RemoteAnswer
}

const accept = { accept: 'application/json' }

const signedOut = new Set([
  'rest_not_logged_in',
  'incorrect_password',
  'invalid_username',
  'invalid_email',
  'application_passwords_disabled',
  'invalid_auth',
])

/** How one WordPress is asked. Give back answers of 2xx and those refusals that a caller knows what to do with. */
export function wordpressApi(site: WordPressSite) {
  const base = site.origin.replace(/\/+$/, '')
  let found: WordPressIndex | null = null

  /** The front door of its interface, which says where the rest is: sites with plain addresses have it at another place. */
  async function index(signal: AbortSignal): Promise<Result<WordPressIndex>> {
    if (found !== null) return success(found)
    let notHere: RemoteAnswer | null = null
    for (const root of [`${base}/wp-json/`, `${base}/?rest_route=/`]) {
      const answer = await remoteRequest(site, { method: 'GET', url: root, headers: { ...accept } }, signal)
      if (!answer.ok) return answer
      const said = indexSchema.safeParse(answer.value.json)
      if (answer.value.status < 300 && said.success) {
        found = { root, said: said.data, answer: answer.value }
        return success(found)
      }
      notHere ??= answer.value
    }
    // Whatever answers every question with some page of its own is no finding about the site: the sign-in page of a network.
    if (notHere !== null && notHere.status < 300)
      return failed({ kind: 'remote/badAnswer', site: site.name, detail: firstWords(notHere) })
    return failed(notTheSite(notHere))
  }

  /** What stands at the address instead: nothing, a WordPress with its interface switched off, or another program. */
  const notTheSite = (answer: RemoteAnswer | null): Failure => ({
    kind: 'remote/notTheSite',
    site: site.name,
    reason:
      answer === null || answer.status === 404
        ? 'notFound'
        : answer.status === 401 || answer.status === 403
          ? 'restOff'
          : 'otherProgram',
    detail: answer === null ? '' : `${answer.status} ${firstWords(answer)}`,
  })

  const address = (root: string, path: string, query: Readonly<Record<string, string>>): string => {
    const url = new URL(root)
    if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/wp/v2/${path}`)
    else url.pathname += `wp/v2/${path}`
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
    return url.href
  }

  const refused = (answer: RemoteAnswer, error: WordPressError | null, needed: Needed): Failure => {
    const { name } = site
    const { status } = answer
    const detail = error === null ? firstWords(answer) : `${error.code}: ${error.message ?? ''}`.slice(0, 200)
    // Drafts are not for everybody: to a stranger the question itself counts as wrong.
    const forbidden = error?.data?.details?.['status']
    if (forbidden?.code === 'rest_forbidden_status')
      return forbidden.data?.status === 401
        ? { kind: 'remote/signedOut', site: name }
        : { kind: 'remote/roleTooLow', site: name, needed }
    if (status === 401 && (error === null || signedOut.has(error.code)))
      return { kind: 'remote/signedOut', site: name }
    if (error?.code === 'rest_no_route' || error?.code === 'rest_disabled')
      return { kind: 'remote/notTheSite', site: name, reason: 'restOff', detail }
    if ((status === 401 || status === 403) && error?.code.startsWith('rest_'))
      return { kind: 'remote/roleTooLow', site: name, needed }
    if (status === 401) return { kind: 'remote/signedOut', site: name }
    return { kind: 'remote/refused', site: name, status, detail }
  }

  /**
   * @param allow error codes that are given back as `refusal`; any other refusal is a failure: `remote/signedOut`,
   * `remote/roleTooLow`, `remote/notTheSite`, `remote/refused`.
   */
  async function ask<T>(
    request: WordPressRequest,
    schema: z.ZodType<T>,
    signal: AbortSignal,
    allow: readonly string[] = [],
  ): Promise<Result<{ said: T; refusal?: never } | { said?: never; refusal: WordPressError }>> {
    const { method, path, query = {}, json, bytes, needs } = request
    const door = await index(signal)
    if (!door.ok) return door
    const answer = await remoteRequest(
      site,
      {
        method,
        url: address(door.value.root, path, query),
        headers: {
          ...accept,
          authorization: site.authorization,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(bytes === undefined
            ? {}
            : {
                'content-type': bytes.type,
                'content-disposition': `attachment; filename="${bytes.name}"`,
              }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(bytes === undefined ? {} : { body: bytes.content, isUpload: true }),
      },
      signal,
    )
    if (!answer.ok) return answer
    if (answer.value.status < 300) {
      const read = readAnswer(site, method, answer.value, schema)
      return read.ok ? success({ said: read.value }) : read
    }
    const error = errorSchema.safeParse(answer.value.json)
    if (error.success && allow.includes(error.data.code)) return success({ refusal: error.data })
    return failed(refused(answer.value, error.success ? error.data : null, needs))
  }

  /** Asks what must not be refused. */
  async function must<T>(
    request: WordPressRequest,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<Result<T>> {
    const answer = await ask(request, schema, signal)
    if (!answer.ok) return answer
    if (answer.value.refusal !== undefined) throw new Error(`Not to be refused: ${answer.value.refusal.code}`)
    return success(answer.value.said)
  }

  return { site, base, index, ask, must }
}
export type WordPressApi = ReturnType<typeof wordpressApi>
