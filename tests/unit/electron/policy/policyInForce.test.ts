import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mayPublish } from '../../../../electron/policy/mayPublish'
import { policyInForce } from '../../../../electron/policy/policyInForce'
import { readPolicyFile } from '../../../../electron/policy/policyFile'
import { updatePolicy } from '../../../../electron/policy/updatePolicy'
import { noUpdates } from '../../../../shared/story/updatePolicy'
import { temporaryFolder } from '../temporaryFolder'

const shut = {
  role: 'reporter',
  allowedConnections: [],
  connectionPresets: [],
  allowedHosts: [],
  updatesEnabled: false,
  requireKeyStore: true,
  analyticsOff: true,
}

/** What a file of `content` puts in force. */
function read(content: string | Buffer) {
  const file = join(temporaryFolder(), 'policy.json')
  writeFileSync(file, content)
  const { origin, ...inForce } = policyInForce(readPolicyFile(file, null))
  return { place: origin?.place === file, ...inForce }
}

test('a computer without a policy file is free', () => {
  const file = join(temporaryFolder(), 'policy.json')
  expect(policyInForce(readPolicyFile(file, 0))).toEqual({
    keys: {},
    origin: null,
    problems: [],
    isClosed: false,
  })
})

test('a policy file holds, whatever editor saved it', () => {
  expect(
    read('\uFEFF{\n  "$schema": "./policy.schema.json",\n  "role": "editor", "logLevel": "info" }'),
  ).toEqual({
    place: true,
    keys: { role: 'editor', logLevel: 'info' },
    problems: [],
    isClosed: false,
  })
})

test('a key that can’t be read closes publishing; the others hold, and the report says which, not what', () => {
  const inForce = read('{ "role": "admin", "updateRing": "hush-hush", "logLevel": "warn" }')
  expect(inForce).toEqual({
    place: true,
    keys: { ...shut, logLevel: 'warn' },
    problems: ['updateRing: Invalid option: expected one of "stable"|"early"'],
    isClosed: true,
  })
})

test('a key of a newer Dateline is said and does no harm', () => {
  expect(read('{ "role": "editor", "teleprompter": true }')).toEqual({
    place: true,
    keys: { role: 'editor' },
    problems: ['teleprompter: not a key of this version'],
    isClosed: false,
  })
})

test.each([
  ['{ "role": "admin"', 'It is not JSON.'],
  ['', 'It is not JSON.'],
  ['[]', 'It is not an object of keys and values.'],
  ['"admin"', 'It is not an object of keys and values.'],
  [Buffer.from('{ "role": "admin" }', 'utf16le'), 'It is not JSON.'],
])('a policy that is none shuts the desk rather than opening it: %s', (content, problem) => {
  expect(read(content)).toEqual({ place: true, keys: shut, problems: [problem], isClosed: true })
})

test('a policy that the person at the desk can write is not taken for IT’s', () => {
  const file = join(temporaryFolder(), 'policy.json')
  writeFileSync(file, '{ "role": "admin" }')
  const own = process.getuid?.() ?? 0
  const owned = policyInForce(readPolicyFile(file, own)).keys
  const someoneElses = policyInForce(readPolicyFile(file, own + 1))
  chmodSync(file, 0o666)
  const open = policyInForce(readPolicyFile(file, own))

  expect([owned, someoneElses.keys, open.keys, open.problems]).toEqual([
    { role: 'admin' },
    shut,
    shut,
    ['Others than root may write it: chown root, chmod 644.'],
  ])
})

test('a folder in the policy’s place shuts the desk', () => {
  const file = join(temporaryFolder(), 'policy.json')
  mkdirSync(file)
  expect(policyInForce(readPolicyFile(file, null)).problems).toEqual(['It is not a file.'])
})

test('only the connections that IT names may be published to', () => {
  const file = join(temporaryFolder(), 'policy.json')
  writeFileSync(file, '{ "allowedConnections": ["wordpress"] }')
  const inForce = policyInForce(readPolicyFile(file, null))
  writeFileSync(file, '{ "allowedConnections": "all" }')
  const broken = policyInForce(readPolicyFile(file, null))

  expect([
    mayPublish(inForce, 'wordpress'),
    mayPublish(inForce, 'portal'),
    mayPublish(broken, 'portal'),
  ]).toEqual([
    { ok: true, value: null },
    { ok: false, failure: { kind: 'policy/connectionNotAllowed', connection: 'portal' } },
    {
      ok: false,
      failure: {
        kind: 'policy/closed',
        place: file,
        problems: ['allowedConnections: Invalid input: expected array, received string'],
      },
    },
  ])
})

test('updates are looked for only where IT says so, and not while its policy is broken', () => {
  const origin = { source: 'file', place: '/etc/dateline/policy.json' } as const
  const asked = { updatesEnabled: true, updateFeed: 'https://updates.narae.example/', updateRing: 'early' }
  const of = (content: unknown) => updatePolicy(policyInForce({ kind: 'read', origin, content }).keys)
  expect([
    of({}),
    of(asked),
    of({ ...asked, role: 'chief' }).enabled,
    of({ updateFeed: 'http://x.example/' }),
  ]).toEqual([
    noUpdates,
    { enabled: true, feed: 'https://updates.narae.example/', ring: 'early', publicKey: null },
    false,
    noUpdates,
  ])
})
