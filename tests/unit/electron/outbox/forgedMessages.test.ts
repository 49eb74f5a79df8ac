import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { connectorFor } from '../../../../electron/connections/connectorFor'
import { connections as connectionsOf } from '../../../../electron/connections/connections'
import { credentials as credentialsOf } from '../../../../electron/credentials/credentials'
import { credentialsFile } from '../../../../electron/credentials/credentialsFile'
import { answerCall } from '../../../../electron/ipc/answerCall'
import { publishingHandlers } from '../../../../electron/ipc/publishingHandlers'
import { policyInForce } from '../../../../electron/policy/policyInForce'
import type { Connection } from '../../../../shared/publishing/connection'
import { calls, type Handlers } from '../../../../shared/ipc/calls'
import type { Role } from '../../../../shared/story/role'
import { temporaryFolder } from '../temporaryFolder'
import { orderOf, outboxDesk } from './outboxDesk'

const password = 'CANARY-pier-lamp-4711'
const anHour = 3_600_000

/** The calls about publishing as main answers them, with a password that is kept, and every request that goes out. */
async function desk() {
  const box = outboxDesk()
  const policy = policyInForce({ kind: 'none' })
  const asked: { url: string; authorization: string | null }[] = []
  let folders = 0
  let role: Role = 'admin'
  const credentials = credentialsOf({
    file: credentialsFile(join(temporaryFolder(), 'credentials.json')),
    keyStore: {
      isReal: () => Promise.resolve(false),
      encrypt: () => Promise.reject(new Error('none')),
      decrypt: () => Promise.reject(new Error('none')),
    },
    keyStoreOnly: false,
    onChanged: () => undefined,
  })
  const connections = connectionsOf({
    database: box.database,
    policy,
    onRemoved: credentials.forget,
    onChanged: () => undefined,
    now: box.clock.now,
  })
  const handlers = publishingHandlers({
    outbox: box.box,
    connections,
    credentials,
    connectorOf: connectorFor({
      portal: box.site.connector,
      readSecret: (id) => credentials.read(id),
      policy: policy.keys,
      fetch: (url, init) => {
        asked.push({ url, authorization: new Headers(init.headers).get('authorization') })
        const answer = { name: 'Wire', namespaces: ['wp/v2'], authentication: {}, capabilities: {} }
        return Promise.resolve(Response.json(answer))
      },
      partnerFolders: temporaryFolder(),
      now: box.clock.now,
    }),
    chooseFolder() {
      folders += 1
      return Promise.resolve(null)
    },
    role: () => role,
  })
  const added = connections.add({
    kind: 'wordpress',
    name: 'Example Wire',
    origin: 'https://wire.example',
    account: 'desk',
    editions: ['en'],
    sections: {},
    tags: {},
  })
  if (!added.ok) throw new Error(added.failure.kind)
  const { connectionId } = added.value
  await credentials.keep(connectionId, password, 'sitting')
  return {
    ...box,
    asked,
    connections,
    connectionId,
    folders: () => folders,
    sit: (as: Role) => void (role = as),
    /** As a page that has been taken over would ask: nothing of it is checked before main. */
    forge: (call: string, input: unknown) =>
      answerCall(
        handlers as Handlers,
        call,
        input,
        () => undefined,
        () => null,
      ),
  }
}
const kindOf = (result: Awaited<ReturnType<Awaited<ReturnType<typeof desk>>['forge']>>) =>
  result.ok ? 'done' : result.failure.kind

test('at a reporter’s desk no message moves a job, and at an editor’s none changes a connection', async () => {
  const { forge, sit, box, connectionId, connections } = await desk()
  box.add(orderOf({ embargoUntil: '2027-01-01T00:00:00.000Z' }))
  const jobId = box.list()[0]?.jobId ?? 0
  const before = connections.list()
  const ofEditors = [
    ['outbox:pause', { jobId }],
    ['outbox:retry', { jobId }],
    ['outbox:cancel', { jobId }],
    ['outbox:choose', { jobId, choice: { what: 'late' } }],
  ] as const
  const ofAdmins = [
    ['connection:add', { ...before[1], kind: 'ghost' }],
    ['connection:change', { connectionId, change: { origin: 'https://elsewhere.example' } }],
    ['connection:chooseFolder', { connectionId }],
    ['connection:remove', { connectionId }],
    ['connection:giveSecret', { connectionId, secret: 'another', place: 'sitting' }],
  ] as const
  sit('reporter')
  for (const [call, input] of [...ofEditors, ...ofAdmins])
    expect([call, kindOf(await forge(call, { ...input, role: 'admin' }))]).toEqual([
      call,
      'person/roleTooLow',
    ])
  sit('editor')
  for (const [call, input] of ofAdmins)
    expect([call, kindOf(await forge(call, input))]).toEqual([call, 'person/roleTooLow'])

  expect([connections.list(), box.list().map(({ state }) => state)]).toEqual([before, ['held']])
})

test('no message sends a story before its time', async () => {
  const at = await desk()
  at.box.add(orderOf({ embargoUntil: '2026-11-24T12:00:00.000Z' }))
  await at.still()
  const jobId = at.box.list()[0]?.jobId ?? 0
  const answers = []
  for (const [call, input] of [
    ['outbox:retry', { jobId }],
    ['outbox:choose', { jobId, choice: { what: 'late' } }],
    ['outbox:choose', { jobId, choice: { what: 'clockIsRight' } }],
    ['outbox:pause', { jobId }],
    ['outbox:retry', { jobId }],
  ] as const)
    answers.push(kindOf(await at.forge(call, input)))
  await at.pass(2 * anHour)

  expect(answers).toEqual(['outbox/notNow', 'outbox/notNow', 'outbox/notNow', 'done', 'done'])
  expect([at.told(), at.states()]).toEqual([[], ['held']])
})

test('no answer has a password in it, whatever is asked', async () => {
  const { forge, connectionId } = await desk()
  const answers = [
    await forge('connection:list', {}),
    await forge('credentials:read', { connectionId }),
    await forge('connection:test', { connectionId }),
    await forge('connection:change', { connectionId, change: { name: 'Wire', secret: true } }),
    await forge('credentials:openVault', { passphrase: 'long enough' }),
    await forge('outbox:list', {}),
  ]
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(4)
  expect(JSON.stringify(answers)).not.toContain(password)
})

test('nothing in the contract gives a secret back: no answer has a place for one', () => {
  const answers = Object.entries(calls).map(([name, { output }]) => [
    name,
    JSON.stringify(z.toJSONSchema(output as z.ZodType, { unrepresentable: 'any', io: 'output' })),
  ])
  expect(answers.length).toBeGreaterThan(50)
  expect(
    answers.filter(([, shape]) => /"(secret|password|passphrase|adminKey|authorization)"/i.test(shape ?? '')),
  ).toEqual([])
})

test('a message that gives a connection another address doesn’t get its password sent there', async () => {
  const { forge, asked, connectionId } = await desk()
  await forge('connection:test', { connectionId })
  const sentTo = [
    ...new Set(
      asked.flatMap(({ url, authorization }) => (authorization === null ? [] : [new URL(url).host])),
    ),
  ]
  const moved = await forge('connection:change', {
    connectionId,
    change: { origin: 'https://elsewhere.example' },
  })
  const tested = await forge('connection:test', { connectionId })

  expect([sentTo, kindOf(moved), kindOf(tested)]).toEqual([['wire.example'], 'done', 'remote/noSecret'])
  expect(asked.filter(({ url }) => url.includes('elsewhere'))).toEqual([])
})

test('a name that changes costs no password', async () => {
  const { forge, connectionId } = await desk()
  await forge('connection:change', { connectionId, change: { name: 'Wire', origin: 'https://wire.example' } })
  expect(kindOf(await forge('connection:test', { connectionId }))).not.toBe('remote/noSecret')
})

test('a folder for partners is main’s to ask for: no message names one', async () => {
  const { forge, connections, folders } = await desk()
  const path = '/etc/cron.d'
  const partner = {
    kind: 'ninjs',
    name: 'Partner',
    origin: '',
    account: '',
    editions: [],
    sections: {},
    tags: {},
  }
  const added = await forge('connection:add', { ...partner, folder: path })
  const { connectionId } = (added.ok ? added.value : {}) as Connection
  await forge('connection:change', { connectionId, change: { folder: path } })
  await forge('connection:chooseFolder', { connectionId, folder: path })

  expect([connections.find(connectionId)?.folder, folders()]).toEqual(['', 1])
})
