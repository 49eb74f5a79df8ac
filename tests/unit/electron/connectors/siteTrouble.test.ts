import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { expect, onTestFinished, test } from 'vitest'
import type { Connector } from '../../../../electron/connectors/connector'
import { ghostConnector } from '../../../../electron/connectors/ghost/ghostConnector'
import { networkTrouble } from '../../../../electron/connectors/networkFailure'
import { wordpressConnector } from '../../../../electron/connectors/wordpress/wordpressConnector'

/** What a healthy site never does: a hand-written server shows it. */
async function siteThat(answers: RequestListener): Promise<string> {
  const server = createServer(answers).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
const json = (value: unknown, headers: Record<string, string> = {}, status = 200): RequestListener => {
  return (_asked, to) => {
    to.writeHead(status, { 'content-type': 'application/json', ...headers })
    to.end(JSON.stringify(value))
  }
}
const html = (text: string, status: number, headers: Record<string, string> = {}): RequestListener => {
  return (_asked, to) => {
    to.writeHead(status, { 'content-type': 'text/html', ...headers })
    to.end(text)
  }
}

const never = new AbortController().signal
const now = () => new Date()
const wordpress = (origin: string) =>
  wordpressConnector({ name: 'Wire', origin, authorization: 'Basic x', fetch, now, patience: 500 })
const ghost = (origin: string) =>
  ghostConnector({
    name: 'Letter',
    origin,
    adminKey: `${'a'.repeat(24)}:${'b'.repeat(64)}`,
    fetch,
    now,
    patience: 500,
  })
const index = { name: 'Wire', namespaces: ['wp/v2'], authentication: {} }
const about = { site: { title: 'Letter', url: 'http://letter.example/', version: '6.65' } }
const whatIsWrong = async (connector: Connector): Promise<string> => {
  const result = await connector.test(never)
  if (result.ok) return 'nothing'
  const { failure } = result
  return 'reason' in failure ? `${failure.kind} ${failure.reason}` : failure.kind
}

test.each([
  ['an address without a site', html('Not here', 404), 'remote/notTheSite notFound'],
  ['another program at the address', html('<h1>It works!</h1>', 200), 'remote/notTheSite otherProgram'],
  [
    'an interface that was switched off',
    json({ code: 'rest_disabled' }, {}, 403),
    'remote/notTheSite restOff',
  ],
  [
    'an address that leads elsewhere',
    html('', 301, { location: 'https://www.wire.example/' }),
    'remote/notTheSite redirected',
  ],
  [
    'a clock five minutes off',
    json(index, { date: new Date(Date.now() - 300_000).toUTCString() }),
    'remote/clockWrong',
  ],
  ['a site that is being mended', html('Maintenance', 503), 'remote/serverError'],
  ['a site that asks for patience', html('', 429, { 'retry-after': '30' }), 'remote/busy'],
  ['a site that never answers', () => undefined, 'remote/unreachable tooSlow'],
] as [string, RequestListener, string][])(
  'WordPress: %s is told as what it is',
  async (_name, answers, told) => {
    expect(await whatIsWrong(wordpress(await siteThat(answers)))).toBe(told)
  },
)

test('WordPress: a version without application passwords is told with the one that is needed', async () => {
  const origin = await siteThat((asked, to) =>
    asked.url?.includes('feed')
      ? html('<rss><generator>https://wordpress.org/?v=5.4.2</generator></rss>', 200)(asked, to)
      : json(index)(asked, to),
  )
  expect(await wordpress(origin).test(never)).toEqual({
    ok: false,
    failure: { kind: 'remote/tooOld', site: 'Wire', found: '5.4.2', needed: '5.6' },
  })
})

test.each([
  ['an address without a site', html('Not here', 404), 'remote/notTheSite notFound'],
  ['another program at the address', html('<h1>It works!</h1>', 200), 'remote/notTheSite otherProgram'],
  [
    'an address that leads elsewhere',
    html('', 302, { location: 'https://letter.example/' }),
    'remote/notTheSite redirected',
  ],
  [
    'a clock five minutes off',
    json(about, { date: new Date(Date.now() + 300_000).toUTCString() }),
    'remote/clockWrong',
  ],
  ['an old version', json({ site: { ...about.site, version: '4.48' } }), 'remote/tooOld'],
  ['a site that never answers', () => undefined, 'remote/unreachable tooSlow'],
] as [string, RequestListener, string][])('Ghost: %s is told as what it is', async (_name, answers, told) => {
  expect(await whatIsWrong(ghost(await siteThat(answers)))).toBe(told)
})

test('a key that is none is told before anything is sent', async () => {
  const connector = ghostConnector({
    name: 'Letter',
    origin: await siteThat(json(about)),
    adminKey: 'oops',
    fetch,
    now,
  })
  expect(await whatIsWrong(connector)).toBe('remote/signedOut')
})

test('how long a busy site asks for is carried on, as seconds or as a date', async () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString()
  const [seconds, date] = await Promise.all(
    ['30', inAMinute].map(async (after) =>
      wordpress(await siteThat(html('', 503, { 'retry-after': after }))).test(never),
    ),
  )
  expect(seconds).toEqual({
    ok: false,
    failure: { kind: 'remote/busy', site: 'Wire', retryAfterSeconds: 30 },
  })
  const waits =
    date?.ok === false && date.failure.kind === 'remote/busy' ? date.failure.retryAfterSeconds : null
  expect(waits).toBeGreaterThan(50)
  expect(waits).toBeLessThanOrEqual(60)
})

test.each([
  ['net::ERR_NAME_NOT_RESOLVED', 'unknownHost', true],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate', true],
  ['net::ERR_CERT_DATE_INVALID', 'certificate', true],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy', true],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy', true],
  ['net::ERR_INTERNET_DISCONNECTED', 'offline', true],
  ['net::ERR_CONNECTION_REFUSED', 'refused', true],
  ['net::ERR_CONNECTION_RESET', 'broken', false],
  ['net::ERR_EMPTY_RESPONSE', 'broken', false],
  ['net::ERR_TIMED_OUT', 'tooSlow', false],
] as const)('the window system’s network says %s', (words, reason, neverSent) => {
  const trouble = networkTrouble(new Error(words))
  expect([trouble.reason, trouble.neverSent]).toEqual([reason, neverSent])
})

test('a name that nobody knows and a certificate that nobody vouches for are told apart', async () => {
  const unknown = await wordpress('http://no-such-host.invalid').test(never)
  expect(unknown.ok ? '' : unknown.failure).toMatchObject({ kind: 'remote/unreachable' })
  const reason = unknown.ok || unknown.failure.kind !== 'remote/unreachable' ? '' : unknown.failure.reason
  expect(['unknownHost', 'offline']).toContain(reason)
  // A handshake without any certificate is refused before a request could leave.
  const server = createTlsServer({}).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const origin = `https://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  expect(await wordpress(origin).test(never)).toMatchObject({
    ok: false,
    failure: { kind: 'remote/unreachable', reason: 'certificate' },
  })
})
