import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readManagedPreferences } from '../../../../electron/policy/managedPreferences'
import { readPolicyFile } from '../../../../electron/policy/policyFile'
import { policyInForce } from '../../../../electron/policy/policyInForce'
import { readRegistryPolicy, registryKey, type Reg } from '../../../../electron/policy/registryPolicy'
import { policyKeys, type PolicyKeys } from '../../../../shared/policy/policy'
import { temporaryFolder } from '../temporaryFolder'

const fixtures = join(import.meta.dirname, '../../../fixtures/policy')
const updatePublicKey = 'MCowBQYDK2VwAyEAiO78wKzBNZIUyqZW4c0XyhAySaW0QP9dy7f0rEDRW9s='

/** Windows' `reg`, which only Windows has: it answers with what a real one wrote. */
const regOf =
  (listed: string, exported: string | null): Reg =>
  ([verb, , file = '']) => {
    if (verb === 'query') return Promise.resolve({ ok: true, stdout: listed })
    if (exported !== null) copyFileSync(exported, file)
    return Promise.resolve({ ok: exported !== null, stdout: '' })
  }
const listed = readFileSync(join(fixtures, 'reg-query-policies.txt'), 'utf8')

test('every key comes out of the Windows registry as it was put in', async () => {
  const inForce = policyInForce(await readRegistryPolicy(regOf(listed, join(fixtures, 'dateline.reg'))))
  expect(inForce).toEqual({
    origin: { source: 'registry', place: registryKey },
    problems: [],
    isClosed: false,
    keys: {
      role: 'reporter',
      newsroomServer: 'https://desk.narae.example',
      allowedConnections: ['portal', 'wordpress'],
      connectionPresets: [
        {
          connectionId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a10',
          kind: 'wordpress',
          name: '본 포털',
          origin: 'https://cms.narae.example',
          account: '',
          editions: ['ko'],
          sections: {},
          tags: {},
        },
      ],
      portalFolder: 'D:\\뉴스룸\\portal',
      siteProfile: '\\\\files\\newsroom\\site "A".json',
      houseStyleFolder: '\\\\files\\newsroom\\style',
      dictionary: '\\\\files\\newsroom\\words.txt',
      updatesEnabled: true,
      updateFeed: 'https://updates.narae.example/dateline/',
      updateRing: 'early',
      updatePublicKey,
      allowedHosts: ['cms.narae.example', '*.narae.example', 'desk.narae.example'],
      analyticsOff: true,
      requireKeyStore: false,
      logLevel: 'info',
      proxy: { mode: 'fixed', rules: 'proxy.narae.example:8080', bypass: '<local>' },
    } satisfies PolicyKeys,
  })
  expect(Object.keys(inForce.keys).sort()).toEqual([...policyKeys].sort())
})

test('a Windows computer without the key is free; one whose key can’t be read is shut', async () => {
  const others = listed.replace('Dateline', 'Dateliner')
  const junk = join(temporaryFolder(), 'junk.reg')
  writeFileSync(junk, 'REGEDIT4\r\n')
  const found = await Promise.all([
    readRegistryPolicy(regOf(others, null)),
    readRegistryPolicy(regOf(listed, null)),
    readRegistryPolicy(regOf(listed, junk)),
    readRegistryPolicy(() => Promise.resolve({ ok: false, stdout: '' })),
  ])
  expect(found.map((one) => [one.kind, policyInForce(one).isClosed])).toEqual([
    ['none', false],
    ['unreadable', true],
    ['unreadable', true],
    ['unreadable', true],
  ])
})

test('a registry value of the wrong kind shuts the desk and is named', async () => {
  const file = join(temporaryFolder(), 'wrong.reg')
  const wrong = `Windows Registry Editor Version 5.00\r\n\r\n[${registryKey}]\r\n"Role"=dword:00000002\r\n"UpdatesEnabled"="yes"\r\n"Proxy"="{mode"\r\n"LogLevel"=hex(b):01,00,00,00,00,00,00,00\r\n"AnalyticsOff"=dword:00000001\r\n@="a note"\r\n`
  writeFileSync(file, Buffer.from(`\uFEFF${wrong}`, 'utf16le'))
  const { problems, isClosed, keys } = policyInForce(await readRegistryPolicy(regOf(listed, file)))

  expect([problems.map((line) => line.split(':')[0]), isClosed, keys.analyticsOff]).toEqual([
    ['role', 'updatesEnabled', 'proxy', 'logLevel'],
    true,
    true,
  ])
})

test.each(['xml', 'binary'])('every key comes out of macOS managed preferences, %s', async (form) => {
  const file = join(fixtures, `managed.${form}.plist`)
  const inForce = policyInForce(await readManagedPreferences(file))
  expect(inForce).toEqual({
    origin: { source: 'managedPreferences', place: file },
    problems: [],
    isClosed: false,
    keys: {
      role: 'editor',
      newsroomServer: 'https://desk.narae.example',
      allowedConnections: ['portal', 'ghost'],
      connectionPresets: [
        {
          connectionId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a12',
          kind: 'ghost',
          name: '뉴스레터',
          origin: 'https://letters.narae.example',
          account: '',
          editions: ['en', 'ko'],
          sections: {},
          tags: {},
        },
      ],
      portalFolder: '/Volumes/뉴스룸/portal',
      siteProfile: '/Library/Application Support/Dateline/site.json',
      houseStyleFolder: '/Library/Application Support/Dateline/style',
      dictionary: '/Library/Application Support/Dateline/words.txt',
      updatesEnabled: true,
      updateFeed: 'https://updates.narae.example/dateline/',
      updateRing: 'stable',
      updatePublicKey,
      allowedHosts: ['letters.narae.example'],
      analyticsOff: false,
      requireKeyStore: true,
      logLevel: 'warn',
      proxy: { mode: 'script', address: 'http://proxy.narae.example/proxy.pac' },
    } satisfies PolicyKeys,
  })
})

test('a damaged property list shuts the desk, none leaves it free', async () => {
  const folder = temporaryFolder()
  const whole = readFileSync(join(fixtures, 'managed.binary.plist'))
  const damaged = ['no plist', '<plist><dict><key>role</key>', whole.subarray(0, whole.length / 2)].map(
    (content, number) => {
      const file = join(folder, `${number}.plist`)
      writeFileSync(file, content)
      return file
    },
  )
  const found = await Promise.all([...damaged, join(folder, 'none.plist')].map(readManagedPreferences))
  expect(found.map((one) => policyInForce(one).isClosed)).toEqual([true, true, true, false])
})

test('the sample policy for Linux is a whole one', () => {
  const { problems, keys } = policyInForce(
    readPolicyFile(join(import.meta.dirname, '../../../../resources/policy/policy.sample.json'), null),
  )
  expect([problems, Object.keys(keys).sort()]).toEqual([[], [...policyKeys].sort()])
})
