import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { updates as updatesOf, type UpdatesOptions } from '../../../../electron/updates/updates'
import { failed, success, type Result } from '../../../../shared/result'
import { noUpdates, type UpdatePolicy } from '../../../../shared/story/updatePolicy'
import { temporaryFolder } from '../temporaryFolder'
import { badReleases, fileName } from '../../../make/badReleases'
import {
  asPolicyHasIt,
  feedOf,
  installer,
  newsroomKey,
  release,
  type Answers,
} from '../../../make/releaseFeed'
import { releaseServer } from './releaseServer'

const never = new AbortController().signal

async function desk(
  answers: Answers,
  changed: Partial<UpdatePolicy> = {},
  parts: Partial<UpdatesOptions> = {},
) {
  const server = await releaseServer(answers)
  const folder = join(temporaryFolder(), 'updates')
  const done: string[] = []
  const updates = updatesOf({
    policy: {
      enabled: true,
      feed: server.feed,
      ring: 'stable',
      publicKey: asPolicyHasIt(newsroomKey.publicKey),
      ...changed,
    },
    current: '0.1.0',
    kind: 'deb',
    arch: 'x64',
    folder,
    fetch: server.fetch,
    isIdle: () => true,
    isOutboxQuiet: () => true,
    backUp: () => {
      done.push('backed up')
      return Promise.resolve(success(null))
    },
    install: (path) => {
      done.push(`installed ${readFileSync(path).length}`)
      return Promise.resolve(success(null))
    },
    ...parts,
  })
  const left = () => (existsSync(folder) ? readdirSync(folder) : [])
  return { updates, server, folder, done, left }
}
const kindOf = (result: Result<unknown>): string => {
  if (result.ok) return result.value === null ? 'no update' : 'an update'
  const { failure } = result
  return failure.kind === 'update/refused' ? failure.reason : failure.kind
}

test('a newer release that the newsroom signed is fetched, and installed after a backup', async () => {
  const { updates, folder, done, left } = await desk(feedOf(release()))
  expect(await updates.prepare(never)).toEqual(
    success({
      version: '0.2.0',
      releasedAt: '2026-03-01T09:00:00Z',
      notes: { en: 'Corrections.', ko: '정정 기능.' },
      path: join(folder, fileName),
    }),
  )
  expect(left()).toEqual([fileName])
  expect(await updates.install()).toEqual(success('installed'))
  expect(done).toEqual(['backed up', `installed ${installer.length}`])
})

test.each<[string, Answers, Partial<UpdatePolicy>, string]>([
  ...badReleases.map(([what, answers, reason]): [string, Answers, object, string] => [
    what,
    answers,
    {},
    reason,
  ]),
  ['over plain http', feedOf(release()), { feed: 'http://localhost:1/' }, 'notSecure'],
  ['from a server nobody runs', feedOf(release()), { feed: 'https://localhost:1/' }, 'update/unreachable'],
])('an update %s is refused, and nothing of it stays', async (_what, answers, policy, reason) => {
  const { updates, done, left } = await desk(answers, policy)
  expect(kindOf(await updates.prepare(never))).toBe(reason)
  expect(left()).toEqual([])
  expect(await updates.install()).toEqual(success('nothing'))
  expect(done).toEqual([])
})

test('a server whose certificate nobody vouches for is not believed', async () => {
  const answers = feedOf(release())
  const { server } = await desk(answers)
  const { updates } = await desk(
    answers,
    { feed: server.feed },
    { fetch: (address, options) => fetch(address, options) },
  )
  expect(kindOf(await updates.prepare(never))).toBe('update/unreachable')
  expect(server.asked).toEqual([])
})

test('a file that was altered after the check is not installed', async () => {
  const { updates, folder, done } = await desk(feedOf(release()))
  await updates.prepare(never)
  writeFileSync(join(folder, fileName), Buffer.from(installer).fill('x', 100, 101))
  expect(kindOf(await updates.install())).toBe('altered')
  expect(done).toEqual(['backed up'])
})

test.each<[string, Partial<UpdatePolicy>]>([
  ['as Dateline comes', noUpdates],
  ['with updates off by policy', { enabled: false }],
  ['without a key to check with', { publicKey: null }],
])('%s nobody is asked', async (_when, policy) => {
  const { updates, server } = await desk(feedOf(release()), policy)
  expect(await updates.prepare(never)).toEqual(success(null))
  expect(server.asked).toEqual([])
})

test('the same release again, or one without a package for this computer, is no update', async () => {
  const same = await desk(feedOf(release({ version: '0.1.0' })))
  expect(await same.updates.prepare(never)).toEqual(success(null))
  const other = await desk(feedOf(release()), {}, { kind: 'rpm' })
  expect(await other.updates.prepare(never)).toEqual(success(null))
})

test('nothing is installed while somebody writes, while a story is on its way, or without a backup', async () => {
  let idle = false
  let quiet = true
  let backup: Result<null> = failed({ kind: 'disk/full', path: '/' })
  const parts: Partial<UpdatesOptions> = {
    isIdle: () => idle,
    isOutboxQuiet: () => quiet,
    backUp: () => Promise.resolve(backup),
  }
  const { updates, done } = await desk(feedOf(release()), {}, parts)
  await updates.prepare(never)
  expect(await updates.install()).toEqual(success('waiting'))
  idle = true
  quiet = false
  expect(await updates.install()).toEqual(success('waiting'))
  quiet = true
  expect(kindOf(await updates.install())).toBe('disk/full')
  expect(done).toEqual([])
  backup = success(null)
  expect(await updates.install()).toEqual(success('installed'))
})

test('somebody who comes back during the backup is not interrupted', async () => {
  let idle = true
  const { updates, done } = await desk(
    feedOf(release()),
    {},
    {
      isIdle: () => idle,
      backUp: () => {
        idle = false
        return Promise.resolve(success(null))
      },
    },
  )
  await updates.prepare(never)
  expect(await updates.install()).toEqual(success('waiting'))
  expect(done).toEqual([])
})
