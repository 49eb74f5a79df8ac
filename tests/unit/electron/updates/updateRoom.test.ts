import { expect, onTestFinished, test, vi } from 'vitest'
import { installing } from '../../../../electron/updates/handOver'
import { packageKindOf } from '../../../../electron/updates/packageKindOf'
import { updateRoom } from '../../../../electron/updates/updateRoom'
import type { Updates } from '../../../../electron/updates/updates'
import { failed, success, type Result } from '../../../../shared/result'
import { noUpdates } from '../../../../shared/story/updatePolicy'
import type { UpdateView } from '../../../../shared/story/updateState'

const policy = {
  enabled: true,
  feed: 'https://updates.narae.example/dateline/',
  ring: 'stable',
  publicKey: 'MCowBQYDK2VwAyEAiO78wKzBNZIUyqZW4c0XyhAySaW0QP9dy7f0rEDRW9s=',
} as const
const notes = { en: 'Corrections.', ko: '정정 기능.' }
const release = { version: '0.2.0', releasedAt: '2026-03-01T09:00:00Z', notes, path: '/updates/d.deb' }
const update = { ...release, path: undefined, ...installing('deb', '/updates/d.deb') }

/** A room over updates that answer as the test has them: the real ones have tests of their own, on a real feed. */
function room(parts: Partial<Updates> = {}, changed: Partial<Parameters<typeof updateRoom>[0]> = {}) {
  const states: string[] = []
  let looks = 0
  const made = updateRoom({
    policy,
    current: '0.1.0',
    package: {
      kind: 'deb',
      updates: {
        prepare: (_signal, onFound) => {
          looks += 1
          onFound?.(release)
          return Promise.resolve(success(release))
        },
        install: () => Promise.resolve(success('installed')),
        ...parts,
      },
    },
    now: () => new Date('2026-03-02T09:00:00Z'),
    onChanged: ({ state }) => states.push(state.kind),
    onUnexpected: (error) => states.push(String(error)),
    times: { first: 1000, every: 5000, again: 100 },
    ...changed,
  })
  onTestFinished(() => made.stop())
  return { ...made, states, looks: () => looks }
}
const stateOf = async (answer: Promise<Result<UpdateView>>) => {
  const { ok, ...rest } = await answer
  return ok && 'value' in rest ? rest.value.state : rest
}

test('where IT has set no feed nobody is asked, now or later', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { calls, looks, ...desk } = room({}, { policy: noUpdates })
  desk.start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([await stateOf(calls['update:look']({})), looks()]).toEqual([{ kind: 'off', why: 'notSet' }, 0])
  const loose = room({}, { package: null })
  expect(await stateOf(loose.calls['update:look']({}))).toEqual({ kind: 'off', why: 'noPackage' })
})

test('releases are looked for after a while and from time to time', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const { looks, states, ...desk } = room()
  desk.start()
  await vi.advanceTimersByTimeAsync(900)
  expect(looks()).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  expect([looks(), states]).toEqual([1, ['looking', 'fetching', 'ready']])
  await vi.advanceTimersByTimeAsync(5000)
  expect(looks()).toBe(2)
  desk.stop()
  await vi.advanceTimersByTimeAsync(50_000)
  expect(looks()).toBe(2)
})

test('what was fetched is shown with its notes and what an administrator types, and is handed over when asked', async () => {
  const { calls } = room()
  expect(await stateOf(calls['update:look']({}))).toEqual({ kind: 'ready', update })
  expect(update.command).toBe("sudo apt-get install '/updates/d.deb'")
  expect(await stateOf(calls['update:install']({}))).toEqual({ kind: 'handedOver', update })
})

test('a desk at work is waited for, and whoever changes their mind is not updated', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  let atWork = true
  const { calls } = room({ install: () => Promise.resolve(success(atWork ? 'waiting' : 'installed')) })
  await calls['update:look']({})
  expect(await stateOf(calls['update:install']({}))).toEqual({ kind: 'waiting', update })
  expect(await stateOf(calls['update:postpone']({}))).toEqual({ kind: 'ready', update })
  await vi.advanceTimersByTimeAsync(1000)
  expect(await stateOf(calls['update:read']({}))).toEqual({ kind: 'ready', update })

  await calls['update:install']({})
  atWork = false
  await vi.advanceTimersByTimeAsync(200)
  expect(await stateOf(calls['update:read']({}))).toEqual({ kind: 'handedOver', update })
})

test('an update that is refused says why, and the next look begins anew', async () => {
  const altered = { kind: 'update/refused', reason: 'altered' } as const
  const { calls } = room({ install: () => Promise.resolve(failed(altered)) })
  await calls['update:look']({})
  expect(await stateOf(calls['update:install']({}))).toEqual({ kind: 'failed', failure: altered })
  expect(await stateOf(calls['update:look']({}))).toEqual({ kind: 'ready', update })
})

test('nothing is installed that was not asked for', async () => {
  const installed: string[] = []
  const { calls } = room({
    install: () => {
      installed.push('installed')
      return Promise.resolve(success('installed'))
    },
  })
  await calls['update:install']({})
  await calls['update:look']({})
  expect(installed).toEqual([])
})

test.each<[string, NodeJS.Platform, string, string[], string | null]>([
  [
    'Debian’s',
    'linux',
    '/opt/Dateline/dateline',
    ['/var/lib/dpkg/info/dateline.list', '/var/lib/rpm'],
    'deb',
  ],
  ['Fedora’s', 'linux', '/opt/Dateline/dateline', ['/usr/lib/sysimage/rpm'], 'rpm'],
  [
    'an unpacked one on Debian',
    'linux',
    '/home/jane/dateline/dateline',
    ['/var/lib/dpkg/info/dateline.list'],
    null,
  ],
  ['Windows’', 'win32', 'C:\\Users\\jane\\AppData\\Local\\Programs\\Dateline\\Dateline.exe', [], 'exe'],
  ['a Mac’s', 'darwin', '/Applications/Dateline.app/Contents/MacOS/Dateline', [], 'dmg'],
])('the package of this computer is told: %s', (_whose, platform, executable, there, kind) => {
  expect(packageKindOf(platform, executable, (path) => there.includes(path))).toBe(kind)
})
