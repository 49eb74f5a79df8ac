import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newsroomDictionary } from '../../../../electron/checks/newsroomDictionary'
import { connections as connectionsOf } from '../../../../electron/connections/connections'
import { credentials as credentialsOf } from '../../../../electron/credentials/credentials'
import { credentialsFile } from '../../../../electron/credentials/credentialsFile'
import { mayPublish } from '../../../../electron/policy/mayPublish'
import { policyWords, type PolicyInForce } from '../../../../electron/policy/policyInForce'
import { updatePolicy } from '../../../../electron/policy/updatePolicy'
import { people as peopleOf } from '../../../../electron/settings/people'
import { settingsRoom } from '../../../../electron/settings/settingsRoom'
import { lookForRelease } from '../../../../electron/updates/updateFeed'
import { isHostAllowed } from '../../../../shared/policy/allowedHosts'
import { defaultSettings, type Settings } from '../../../../shared/story/settings'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'
import { sources } from './policyForms'

const sampleProfile = join(import.meta.dirname, '../../../../resources/siteProfile.json')
const publicKey = 'MCowBQYDK2VwAyEAiO78wKzBNZIUyqZW4c0XyhAySaW0QP9dy7f0rEDRW9s='
const preset = {
  connectionId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a10',
  kind: 'wordpress',
  name: '본 포털',
  origin: 'https://cms.narae.example',
}

/** The rooms that a policy reaches, put together as the app does. */
function desk(policy: PolicyInForce) {
  let kept: Settings = { ...defaultSettings, portalFolder: '/home/reporter/portal' }
  const settings = settingsRoom({
    policy,
    store: { path: 'settings.json', get: () => kept, set: (next) => void (kept = next) },
    system: { language: () => 'ko', theme: () => 'light', applyTheme: () => undefined },
    ownPortalFolder: '/data/portal',
    sampleProfileFile: sampleProfile,
    ownProfileFile: join(temporaryFolder(), 'siteProfile.json'),
    onChanged: () => undefined,
    onProfileChanged: () => undefined,
    onTrouble: () => undefined,
  })
  const raised: string[] = []
  const people = peopleOf({
    settings,
    policyRole: () => policy.keys.role ?? null,
    mayRaise: (_name, role) => {
      raised.push(role)
      return Promise.resolve(true)
    },
    onChanged: () => undefined,
  })
  function connections() {
    const database = openTestDatabase(temporaryFolder())
    onTestFinished(() => database.close())
    return connectionsOf({
      database,
      policy,
      onRemoved: () => undefined,
      onChanged: () => undefined,
      now: () => new Date('2026-11-24T09:00:00Z'),
    })
  }
  const secrets = join(temporaryFolder(), 'credentials.json')
  const credentials = credentialsOf({
    file: credentialsFile(secrets),
    // As on a Linux without a keyring.
    keyStore: {
      isReal: () => Promise.resolve(false),
      encrypt: () => Promise.reject(new Error('There is none.')),
      decrypt: () => Promise.reject(new Error('There is none.')),
    },
    keyStoreOnly: policy.keys.requireKeyStore ?? false,
    onChanged: () => undefined,
  })
  const asked: string[] = []
  const look = () =>
    lookForRelease({
      policy: updatePolicy(policy.keys),
      current: '0.1.0',
      kind: 'deb',
      arch: 'x64',
      fetch: (address) => {
        asked.push(address)
        return Promise.reject(new Error('Nobody is there.'))
      },
      signal: new AbortController().signal,
    })
  return { settings, people, raised, connections, credentials, secrets, asked, look, kept: () => kept }
}

describe.each(sources)('a policy in the %s', (source, inForce) => {
  test('role: everybody is what IT says, and no message raises it', async () => {
    const { people, raised } = desk(await inForce({ role: 'reporter' }))
    expect([
      people.role(),
      people.view().isRoleLocked,
      await people.change({ role: 'admin' }),
      (await people.add({ en: 'Noh Garam', ko: '노가람' }, 'admin')).ok,
      people.role(),
    ]).toEqual([
      'reporter',
      true,
      { ok: false, failure: { kind: 'person/roleLocked', role: 'reporter' } },
      true,
      'reporter',
    ])
    expect(raised).toEqual(['admin'])
  })

  test('connectionPresets: set up from the start, neither changed nor removed', async () => {
    const connections = desk(await inForce({ connectionPresets: [preset] })).connections()
    const locked = { ok: false, failure: { kind: 'connection/locked', site: preset.name } }
    expect([
      connections.list()[1],
      connections.change(preset.connectionId, { origin: 'https://elsewhere.example' }),
      connections.remove(preset.connectionId),
      connections.find(preset.connectionId)?.origin,
    ]).toEqual([expect.objectContaining({ ...preset, isLocked: true }), locked, locked, preset.origin])
  })

  test('allowedConnections: other kinds are neither added nor published to', async () => {
    const policy = await inForce({ allowedConnections: ['wordpress'] })
    const connections = desk(policy).connections()
    const { name, origin } = preset
    const ghost = { kind: 'ghost', name, origin, account: '', editions: [], sections: {}, tags: {} } as const
    const refused = { kind: 'policy/connectionNotAllowed', connection: 'ghost' }
    expect([
      mayPublish(policy, 'wordpress').ok,
      mayPublish(policy, 'ghost'),
      connections.add({ ...ghost, editions: [] }),
    ]).toEqual([true, { ok: false, failure: refused }, { ok: false, failure: refused }])
  })

  test('requireKeyStore: no secret is kept anywhere else', async () => {
    const { credentials, secrets } = desk(await inForce({ requireKeyStore: true }))
    const only = { ok: false, failure: { kind: 'credentials/keyStoreOnly' } }
    expect([
      await credentials.keep(preset.connectionId, 'secret', 'sitting'),
      await credentials.keep(preset.connectionId, 'secret', 'vault'),
      (await credentials.view()).keyStoreOnly,
      existsSync(secrets),
    ]).toEqual([only, only, true, false])
  })

  test('updatesEnabled, updateFeed, updateRing, updatePublicKey: only there, only that ring, else nobody', async () => {
    const keys = { updateFeed: 'https://updates.narae.example/dateline', updatePublicKey: publicKey }
    const on = desk(await inForce({ ...keys, updatesEnabled: true, updateRing: 'early' }))
    await on.look()
    const off = [
      keys,
      { ...keys, updatesEnabled: false },
      { updatesEnabled: true, updateFeed: keys.updateFeed },
    ]
    const others = await Promise.all(off.map(async (content) => desk(await inForce(content))))
    for (const other of others) await other.look()
    expect([on.asked, ...others.map(({ asked }) => asked)]).toEqual([
      ['https://updates.narae.example/dateline/early.json'],
      [],
      [],
      [],
    ])
  })

  test('allowedHosts, newsroomServer: no other host may be asked', async () => {
    const { keys } = await inForce({
      allowedHosts: ['*.narae.example'],
      newsroomServer: 'https://desk.garam.example',
    })
    const hosts = ['cms.narae.example', 'desk.garam.example', 'narae.example', 'elsewhere.example']
    expect(hosts.filter((host) => isHostAllowed(keys, `https://${host}/x`))).toEqual(hosts.slice(0, 2))
  })

  test('portalFolder, siteProfile, houseStyleFolder: locked, and the person’s own choice stays below them', async () => {
    const keys = { portalFolder: '/srv/portal', siteProfile: sampleProfile, houseStyleFolder: '/srv/style' }
    const policy = await inForce(keys)
    const { settings, kept } = desk(policy)
    expect([
      settings.view().locked,
      settings.view().portalFolder,
      settings.change({ portalFolder: '/home/reporter/other' }),
      kept().portalFolder,
    ]).toEqual([
      ['portalFolder', 'siteProfileFile', 'houseStyleFolder'],
      '/srv/portal',
      { ok: false, failure: { kind: 'settings/locked', setting: 'portalFolder', ...policy.origin } },
      '/home/reporter/portal',
    ])
  })

  test('dictionary: IT’s words count, and stay', async () => {
    const file = join(temporaryFolder(), 'words.txt')
    writeFileSync(file, '나래\n')
    const policy = await inForce({ dictionary: file })
    const own = join(temporaryFolder(), 'own.txt')
    const dictionary = newsroomDictionary(own, () => undefined, policyWords(policy))
    expect([dictionary.words(), dictionary.remove('나래')]).toEqual([
      ['나래'],
      { ok: false, failure: { kind: 'settings/locked', setting: 'dictionary', ...policy.origin } },
    ])
  })

  test('analyticsOff: no page counts its readers', async () => {
    expect(desk(await inForce({ analyticsOff: true })).settings.profile()).not.toHaveProperty('analytics')
  })

  test('logLevel, proxy: come through whole', async () => {
    const keys = { logLevel: 'info', proxy: { mode: 'fixed', rules: 'proxy.narae.example:8080' } }
    expect((await inForce(keys)).keys).toEqual(keys)
  })

  test.each<[string, unknown]>([
    ['role', 'chief'],
    ['newsroomServer', 'ftp://desk.narae.example'],
    ['allowedConnections', 'all'],
    ['connectionPresets', [{ ...preset, password: 'hunter2' }]],
    ['portalFolder', '~/portal'],
    ['siteProfile', 'profile.json'],
    ['houseStyleFolder', '%ProgramData%\\style'],
    ['dictionary', 'words.txt'],
    ['updatesEnabled', 'perhaps'],
    ['updateFeed', 'http://updates.narae.example/'],
    ['updateRing', 'nightly'],
    ['updatePublicKey', 'c2VjcmV0'],
    ['allowedHosts', ['https://cms.narae.example/']],
    ['analyticsOff', 'no'],
    ['requireKeyStore', 'sometimes'],
    ['logLevel', 'everything'],
    ['proxy', { mode: 'fixed' }],
  ])('a broken %s shuts the desk, and says which key it was and not what stood there', async (key, value) => {
    const policy = await inForce({ role: 'admin', updatesEnabled: true, [key]: value })
    const { people, credentials, asked, look } = desk(policy)
    await look()
    expect({
      source: policy.origin?.source,
      closed: policy.isClosed,
      said: policy.problems.map((line) => line.split(':')[0]),
      leaks: policy.problems.join().includes('hunter2'),
      role: people.role(),
      publishes: mayPublish(policy, 'portal').ok,
      asks: isHostAllowed(policy.keys, 'https://cms.narae.example/'),
      keyStoreOnly: (await credentials.view()).keyStoreOnly,
      asked,
    }).toEqual({
      source,
      closed: true,
      said: [key],
      leaks: false,
      role: 'reporter',
      publishes: false,
      asks: false,
      keyStoreOnly: true,
      asked: [],
    })
  })
})
