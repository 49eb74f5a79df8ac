import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repairSettingsFile } from '../../../../electron/settings/settingsFile'
import { readSiteProfile } from '../../../../electron/settings/siteProfileFile'
import { defaultSettings } from '../../../../shared/story/settings'
import { temporaryFolder } from '../temporaryFolder'

const noon = new Date('2026-11-23T12:00:00Z')

test('a desktop without settings has the standard ones', () => {
  const file = join(temporaryFolder(), 'settings.json')
  expect(repairSettingsFile(file, noon)).toEqual({ settings: defaultSettings, backup: null })
})

test('good settings are kept, with the standard ones for what is not set', () => {
  const file = join(temporaryFolder(), 'settings.json')
  writeFileSync(file, '{ "theme": "dark" }')
  expect(repairSettingsFile(file, noon)).toEqual({
    settings: { ...defaultSettings, theme: 'dark' },
    backup: null,
  })
})

test.each([
  ['{ "theme": "dark", "lang', {}],
  ['{ "theme": "purple", "language": "ko" }', { language: 'ko' }],
  ['[]', {}],
  ['', {}],
] as const)('a damaged settings file is set aside, not wiped: %s', (content, kept) => {
  const folder = temporaryFolder()
  const file = join(folder, 'settings.json')
  writeFileSync(file, content)
  const { settings, backup } = repairSettingsFile(file, noon)

  expect({
    settings,
    kept: backup !== null && readFileSync(backup, 'utf8'),
    files: readdirSync(folder),
  }).toEqual({
    settings: { ...defaultSettings, ...kept },
    kept: content,
    files: ['settings.damaged-2026-11-23T12-00-00-000Z.json'],
  })
})

test('the site profile that ships with the app is a valid one', () => {
  const read = readSiteProfile(join(import.meta.dirname, '../../../../resources/siteProfile.json'))
  expect(read.ok && [read.value.editions.en.zone, read.value.editions.ko.zone, read.value.analytics]).toEqual(
    ['America/New_York', 'Asia/Seoul', undefined],
  )
})

test('a profile with a time zone that is none is refused', () => {
  const file = join(temporaryFolder(), 'profile.json')
  const sample = readFileSync(join(import.meta.dirname, '../../../../resources/siteProfile.json'), 'utf8')
  writeFileSync(file, sample.replace('Asia/Seoul', 'Asia/Soul'))
  expect(readSiteProfile(file)).toEqual({
    ok: false,
    failure: { kind: 'siteProfile/invalid', file, detail: 'Unknown time zone: Asia/Soul' },
  })
})

test('a profile that lacks its sections is refused, saying where', () => {
  const file = join(temporaryFolder(), 'profile.json')
  const sample = readFileSync(join(import.meta.dirname, '../../../../resources/siteProfile.json'), 'utf8')
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(sample) as object), sections: [] }))
  const read = readSiteProfile(file)
  expect(!read.ok && read.failure.kind === 'siteProfile/invalid' && read.failure.detail).toContain('sections')
})
