import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { houseStyleRoom } from '../../../../electron/checks/houseStyleRoom'
import { readHouseStyle } from '../../../../electron/checks/houseStyleFolder'
import type { Failure } from '../../../../shared/failure'
import { success } from '../../../../shared/result'
import { defaultSettings, type SettingsView } from '../../../../shared/story/settings'
import { temporaryFolder } from '../temporaryFolder'

const sampleFolder = join(import.meta.dirname, '../../../../resources/style')
const rule = { id: 'pier', pattern: 'peer', message: { en: 'Pier', ko: '부두' }, severity: 'mustFix' }

function styleFolder(files: Record<string, unknown>): string {
  const folder = join(temporaryFolder(), 'style')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

test('a house style is read from a folder; what isn’t there has no rules, and a bad rule is named', () => {
  const folder = styleFolder({
    'en.json': { longestSentence: 25, rules: [rule, { ...rule, id: 'bad', pattern: '[' }] },
  })
  const read = readHouseStyle(folder)
  expect(read).toMatchObject({
    ok: true,
    value: {
      editions: {
        en: { longestSentence: 25, rules: [{ id: 'pier', matchCase: false, suggestions: [] }] },
        ko: { longestSentence: 110, rules: [] },
      },
      names: [],
      skipped: [{ file: 'en.json', rule: 'bad', reason: 'pattern' }],
    },
  })
})

test.each([
  ['a folder without any of the files', {}],
  ['a file that is no JSON', { 'ko.json': 'rules: none' }],
  ['a file without rules', { 'en.json': { longestSentence: 20 } }],
  ['names that are in one language only', { 'names.json': { names: [{ en: 'Busan' }] } }],
])('%s is refused, saying where', (_what, files) => {
  const folder = styleFolder(files)
  const read = readHouseStyle(folder)
  expect(read).toMatchObject({ ok: false, failure: { kind: 'houseStyle/invalid' } })
  if (!read.ok && read.failure.kind === 'houseStyle/invalid')
    expect(read.failure.file.startsWith(folder)).toBe(true)
})

test('a folder is taken into use once it is good, and the sample serves where it has gone bad', () => {
  const troubles: Failure[] = []
  let settings = defaultSettings
  const view = () => ({ settings }) as SettingsView
  const room = houseStyleRoom({
    settings: {
      view,
      change: (changed) => {
        settings = { ...settings, ...changed }
        return success(view())
      },
    },
    sampleFolder,
    onChanged: () => {},
    onTrouble: (failure) => troubles.push(failure),
  })
  const folder = styleFolder({ 'en.json': { rules: [rule] } })
  const refused = room.choose(styleFolder({}))
  const chosen = room.choose(folder)
  const used = room.read()
  writeFileSync(join(folder, 'en.json'), '{')
  const fallen = room.read()
  expect([refused.ok, chosen.ok, used.folder, used.editions.en.rules.length, fallen.folder]).toEqual([
    false,
    true,
    folder,
    1,
    null,
  ])
  expect(troubles.map(({ kind }) => kind)).toEqual(['houseStyle/invalid'])
})
