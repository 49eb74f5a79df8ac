import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsRoom } from '../../../../electron/settings/settingsRoom'
import type { Failure } from '../../../../shared/failure'
import { defaultSettings, type Settings } from '../../../../shared/story/settings'
import { temporaryFolder } from '../temporaryFolder'

const sampleProfileFile = join(import.meta.dirname, '../../../../resources/siteProfile.json')

function desk(kept: Partial<Settings>) {
  const stored: Settings[] = []
  const troubles: Failure[] = []
  let dark = false
  const room = settingsRoom({
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
    onChanged: () => {},
    onProfileChanged: () => {},
    onTrouble: (failure) => troubles.push(failure),
  })
  return { room, stored, troubles }
}

test('the interface follows the system until somebody chooses', () => {
  const { room, stored } = desk({})
  const before = room.view()
  room.change({ language: 'en', theme: 'dark' })

  expect([before, room.view(), stored]).toEqual([
    { settings: defaultSettings, language: 'ko', theme: 'light', portalFolder: '/data/portal' },
    {
      settings: { ...defaultSettings, language: 'en', theme: 'dark' },
      language: 'en',
      theme: 'dark',
      portalFolder: '/data/portal',
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
