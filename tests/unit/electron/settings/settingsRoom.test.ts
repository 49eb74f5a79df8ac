import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noPolicy, type PolicyInForce } from '../../../../electron/policy/policyInForce'
import { settingsRoom } from '../../../../electron/settings/settingsRoom'
import type { Failure } from '../../../../shared/failure'
import { defaultSettings, type Settings } from '../../../../shared/story/settings'
import { temporaryFolder } from '../temporaryFolder'

const sampleProfileFile = join(import.meta.dirname, '../../../../resources/siteProfile.json')

function desk(kept: Partial<Settings>, policy: PolicyInForce = noPolicy) {
  const stored: Settings[] = []
  const troubles: Failure[] = []
  let dark = false
  const ownProfileFile = join(temporaryFolder(), 'siteProfile.json')
  const room = settingsRoom({
    policy,
    store: {
      path: 'settings.json',
      get: () => ({ ...defaultSettings, ...kept }),
      set: (settings) => void stored.push(settings),
    },
    system: {
      language: () => 'ko',
      theme: () => (dark ? 'dark' : 'light'),
      applyTheme: (theme) => (dark = theme === 'dark'),
    },
    ownPortalFolder: '/data/portal',
    sampleProfileFile,
    ownProfileFile,
    onChanged: () => {},
    onProfileChanged: () => {},
    onTrouble: (failure) => troubles.push(failure),
  })
  return { room, stored, troubles, ownProfileFile }
}

test('the interface follows the system until somebody chooses', () => {
  const { room, stored } = desk({})
  const before = room.view()
  room.change({ language: 'en', theme: 'dark' })

  expect([before, room.view(), stored]).toEqual([
    {
      settings: defaultSettings,
      language: 'ko',
      theme: 'light',
      portalFolder: '/data/portal',
      policy: { origin: null, problems: [], isClosed: false },
      locked: [],
    },
    {
      settings: { ...defaultSettings, language: 'en', theme: 'dark' },
      language: 'en',
      theme: 'dark',
      portalFolder: '/data/portal',
      policy: { origin: null, problems: [], isClosed: false },
      locked: [],
    },
    [{ ...defaultSettings, language: 'en', theme: 'dark' }],
  ])
})

test('a profile that became invalid gives way to the sample, and it is said', () => {
  const file = join(temporaryFolder(), 'profile.json')
  writeFileSync(file, '{}')
  const { room, troubles } = desk({ siteProfileFile: file })

  expect([room.profile().editions.ko.siteName, troubles.map(({ kind }) => kind)]).toEqual([
    '나래포스트',
    ['siteProfile/invalid'],
  ])
})

test('an invalid profile is not taken into use', () => {
  const file = join(temporaryFolder(), 'profile.json')
  writeFileSync(file, 'no json')
  const { room, stored } = desk({})

  expect([room.chooseProfile(file).ok, stored]).toEqual([false, []])
})

test('what IT set stands over what was chosen, is shown with its source and can’t be changed', () => {
  const origin = { source: 'file', place: '/etc/dateline/policy.json' } as const
  const policy: PolicyInForce = {
    keys: { portalFolder: '/srv/portal', siteProfile: sampleProfileFile, houseStyleFolder: '/srv/style' },
    origin,
    problems: [],
    isClosed: false,
  }
  const { room, stored } = desk({ portalFolder: '/home/reporter/portal' }, policy)
  const refused = [
    room.change({ portalFolder: '/tmp/elsewhere' }),
    room.change({ theme: 'dark', houseStyleFolder: null }),
    room.chooseProfile(sampleProfileFile),
  ]
  room.change({ theme: 'dark' })

  expect({ ...room.view(), settings: null, refused, stored }).toEqual({
    settings: null,
    language: 'ko',
    theme: 'dark',
    portalFolder: '/srv/portal',
    policy: { origin, problems: [], isClosed: false },
    locked: ['portalFolder', 'siteProfileFile', 'houseStyleFolder'],
    refused: ['portalFolder', 'houseStyleFolder', 'siteProfileFile'].map((setting) => ({
      ok: false,
      failure: { kind: 'settings/locked', setting, ...origin },
    })),
    // The person's own choice comes back where IT takes its own away.
    stored: [{ ...defaultSettings, theme: 'dark', portalFolder: '/home/reporter/portal' }],
  })
})

test('analytics that the site profile asks for stay out where IT turned them off', () => {
  const file = join(temporaryFolder(), 'profile.json')
  const sample = JSON.parse(readFileSync(sampleProfileFile, 'utf8')) as object
  const analytics = { scriptUrl: 'https://count.example.com/c.js', siteId: 'narae' }
  writeFileSync(file, JSON.stringify({ ...sample, analytics }))
  const free = desk({ siteProfileFile: file }).room.profile().analytics
  const off = desk({ siteProfileFile: file }, { ...noPolicy, keys: { analyticsOff: true } }).room.profile()

  expect([free, 'analytics' in off]).toEqual([analytics, false])
})

test('a profile edited at the desk is kept in a file of its own, and in use at once', () => {
  const { room, stored, ownProfileFile } = desk({})
  const before = room.profile()
  const edited = { ...before, dontMiss: ['1f3a9c00-0000-4000-8000-000000000000'] }
  const saved = room.saveProfile(edited, before)
  expect({
    saved,
    inUse: room.profile(),
    setting: stored.at(-1)?.siteProfileFile,
    file: JSON.parse(readFileSync(ownProfileFile, 'utf8')) as unknown,
  }).toEqual({ saved: { ok: true, value: edited }, inUse: edited, setting: ownProfileFile, file: edited })
})

test('a profile that can’t be used is not kept, and the one before stays', () => {
  const { room, stored } = desk({})
  const before = room.profile()
  const zone = { ...before.editions.en, zone: 'Nowhere/Town' }
  const refused = room.saveProfile({ ...before, editions: { ...before.editions, en: zone } }, before)
  expect({ refused: refused.ok || refused.failure.kind, inUse: room.profile(), stored }).toEqual({
    refused: 'siteProfile/invalid',
    inUse: before,
    stored: [],
  })
})

test('a profile that another hand changed since it was opened is shown, not overwritten; who has seen it may go on', () => {
  const file = join(temporaryFolder(), 'site.json')
  writeFileSync(file, JSON.stringify(desk({}).room.profile()))
  const { room } = desk({ siteProfileFile: file })
  const opened = room.profile()
  const theirs = { ...opened, origin: 'https://theirs.example' }
  writeFileSync(file, JSON.stringify(theirs))
  const mine = { ...opened, defaultEdition: 'ko' as const }
  const refused = room.saveProfile(mine, opened)
  const untouched = JSON.parse(readFileSync(file, 'utf8')) as unknown
  const inUse = room.profile()
  const seen = room.saveProfile({ ...mine, origin: theirs.origin }, theirs)
  writeFileSync(file, '{ half a')
  const damaged = room.saveProfile(mine, mine)

  expect({ refused, untouched, inUse, seen: seen.ok, damaged: damaged.ok || damaged.failure.kind }).toEqual({
    refused: { ok: false, failure: { kind: 'siteProfile/changedElsewhere', file, found: theirs } },
    untouched: theirs,
    inUse: theirs,
    seen: true,
    damaged: 'siteProfile/invalid',
  })
  expect(readFileSync(file, 'utf8')).toBe('{ half a')
})
