import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { dataFolder } from '../../../../electron/app/dataFolder'
import { backUpDatabase } from '../../../../electron/backup/backupTasks'
import { backupPath } from '../../../../electron/backup/backupFiles'
import { doBackupJob } from '../../../../electron/backup/doBackupJob'
import type { RunBackupJob } from '../../../../electron/backup/runBackupJob'
import { checkDesk } from '../../../../electron/doctor/checkDesk'
import type { DoctorPorts } from '../../../../electron/doctor/doctorPorts'
import { noPolicy, policyInForce } from '../../../../electron/policy/policyInForce'
import type { DeskCheck } from '../../../../shared/doctor/deskReport'
import { isHealthy, reportText } from '../../../../shared/doctor/reportText'
import { defaultSettings } from '../../../../shared/story/settings'
import { openTestDatabase } from '../newsroom'
import { temporaryFolder } from '../temporaryFolder'

const noon = new Date('2026-11-23T12:00:00Z')

function ports(over: Partial<DoctorPorts> = {}): DoctorPorts {
  const folder = dataFolder(temporaryFolder())
  const rendererFolder = temporaryFolder()
  mkdirSync(join(rendererFolder, 'assets'))
  for (const name of ['index-a.dic', 'index-b.dic']) writeFileSync(join(rendererFolder, 'assets', name), '')
  return {
    folder,
    rendererFolder,
    policy: noPolicy,
    settings: defaultSettings,
    // Stands for a running Electron, which a unit test hasn't got.
    system: {
      versions: { dateline: '0.1.0', platform: 'linux' },
      isSandboxed: true,
      keyStore: () => ({ isAvailable: true, backend: 'gnome_libsecret', prefix: 'v11' }),
      ask: async (address) => {
        try {
          const { headers } = await fetch(address, { method: 'HEAD' })
          return { ok: true, date: headers.get('date'), proxy: 'DIRECT' }
        } catch {
          return { ok: false, code: 'net::ERR_CONNECTION_REFUSED', proxy: 'DIRECT' }
        }
      },
    },
    // The backup process's own work, without the process.
    run: doBackupJob as RunBackupJob,
    connections: () => [],
    now: () => noon,
    ...over,
  }
}

const told = async (over: DoctorPorts, check: DeskCheck) =>
  (await checkDesk(over)).findings
    .filter((found) => found.check === check)
    .map(({ finding, status, facts }) => [finding, status, facts])

/** A site on this computer whose clock says `date`. */
async function siteAt(date: string): Promise<string> {
  const site = createServer((_request, response) => {
    response.setHeader('Date', date)
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  onTestFinished(() => void site.close())
  return `http://127.0.0.1:${(site.address() as AddressInfo).port}`
}
const policyWith = (content: unknown) =>
  policyInForce({ kind: 'read', origin: { source: 'file', place: '/etc/dateline/policy.json' }, content })

test('a new desktop with nothing set up is well, and nobody was asked anything', async () => {
  const desk = ports()
  const report = await checkDesk(desk)
  expect([
    report.findings.map(({ finding }) => finding),
    isHealthy(report),
    existsSync(desk.folder.database),
    readdirSync(desk.folder.folder),
  ]).toEqual([
    [
      'versions',
      'sandboxOn',
      'keyStoreReal',
      'policyNone',
      'diskRoomy',
      'databaseAbsent',
      'backupsNone',
      'hostsNone',
      'connectionsNone',
      'clockUnknown',
      'outboxQuiet',
      'dictionariesGood',
    ],
    true,
    false,
    [],
  ])
})

test('a written desk is checked beside the window that writes it', async () => {
  const desk = ports()
  const open = openTestDatabase(desk.folder.folder)
  backUpDatabase(
    desk.folder.database,
    backupPath(desk.folder.backups, new Date('2026-11-13T12:00:00Z'), 9, 'timed'),
  )
  const found = [await told(desk, 'database'), await told(desk, 'backups')]
  open.close()
  expect(found).toMatchObject([
    [['databaseGood', 'good', {}]],
    [['backupsOld', 'note', { count: 1, days: 10, newest: '2026-11-13T12:00:00.000Z' }]],
  ])
})

test('a damaged stories file is bad news, and is left as it is', async () => {
  const desk = ports()
  writeFileSync(desk.folder.database, 'SQLite format 3\0 and then nothing good'.padEnd(8192, 'x'))
  const report = await checkDesk(desk)
  expect([
    report.findings.find(({ check }) => check === 'database')?.finding,
    isHealthy(report),
    readdirSync(desk.folder.folder),
  ]).toEqual(['databaseDamaged', false, ['dateline.sqlite3']])
})

test('the clock is compared with hosts that are set up, and a wrong one is told by how much', async () => {
  const right = policyWith({ newsroomServer: await siteAt('Mon, 23 Nov 2026 11:59:58 GMT') })
  const wrong = policyWith({ newsroomServer: await siteAt('Mon, 23 Nov 2026 11:50:00 GMT') })
  const late = policyWith({ newsroomServer: await siteAt('Mon, 23 Nov 2026 12:02:00 GMT') })
  const silent = policyWith({ newsroomServer: await siteAt('yesterday') })
  const clocks = [right, wrong, late, silent].map((policy) => told(ports({ policy }), 'clock'))
  expect(await Promise.all(clocks)).toEqual([
    [['clockRight', 'good', { seconds: 2 }]],
    [['clockWrong', 'bad', { seconds: 600 }]],
    [['clockWrong', 'note', { seconds: -120 }]],
    [['clockUnknown', 'note', {}]],
  ])
})

test('a host that is away, one with a bad certificate and one that IT forbids are told apart', async () => {
  const desk = ports({
    policy: policyWith({
      newsroomServer: 'http://127.0.0.1:9/',
      updateFeed: 'https://updates.narae.example/',
    }),
  })
  const { ask } = desk.system
  const system = {
    ...desk.system,
    // A certificate that Chromium refuses; only Chromium can.
    ask: (address: string) =>
      address.startsWith('https')
        ? Promise.resolve({
            ok: false,
            code: 'net::ERR_CERT_DATE_INVALID',
            proxy: 'PROXY proxy:8080',
          } as const)
        : ask(address),
  }
  const asked = await told({ ...desk, system }, 'network')
  const open = openTestDatabase(desk.folder.folder)
  const connection = JSON.stringify({ name: 'Canary Gazette', origin: 'https://cms.narae.example' })
  open.prepare('insert into connections (connection_id, connection) values (?, ?)').run('c1', connection)
  open.close()
  const forbidden = await told(
    { ...desk, policy: policyWith({ allowedHosts: ['desk.narae.example'] }) },
    'network',
  )
  expect([asked, forbidden]).toEqual([
    [
      ['hostUnreachable', 'bad', { host: '127.0.0.1:9', proxy: 'DIRECT', code: 'ERR_CONNECTION_REFUSED' }],
      [
        'hostCertificate',
        'bad',
        { host: 'updates.narae.example', proxy: 'PROXY proxy:8080', code: 'ERR_CERT_DATE_INVALID' },
      ],
    ],
    [['hostForbidden', 'bad', { host: 'cms.narae.example' }]],
  ])
})

test('a key store that protects nothing is seen through', async () => {
  const keyStores = [
    { isAvailable: true, backend: 'basic_text', prefix: 'v10' },
    { isAvailable: true, backend: 'gnome_libsecret', prefix: 'v10' },
    { isAvailable: false, backend: 'unknown', prefix: '' },
  ]
  const required = policyWith({ requireKeyStore: true })
  const seen = keyStores.flatMap((store) =>
    [noPolicy, required].map((policy) => {
      const desk = ports({ policy })
      return told({ ...desk, system: { ...desk.system, keyStore: () => store } }, 'keyStore')
    }),
  )
  expect((await Promise.all(seen)).map(([found]) => found?.slice(0, 2))).toEqual([
    ['keyStoreWeak', 'note'],
    ['keyStoreWeak', 'bad'],
    ['keyStoreWeak', 'note'],
    ['keyStoreWeak', 'bad'],
    ['keyStoreNone', 'note'],
    ['keyStoreNone', 'bad'],
  ])
})

test('what the policy names and can’t be read is told', async () => {
  const styleFolder = temporaryFolder()
  cpSync(join(import.meta.dirname, '../../../../resources/style'), styleFolder, { recursive: true })
  writeFileSync(join(styleFolder, 'en.json'), '{ "rules": "none" }')
  const desk = ports({
    policy: policyWith({ dictionary: '/nowhere/words.txt', role: 'chief', teleprompter: 1 }),
    settings: { ...defaultSettings, houseStyleFolder: styleFolder, siteProfileFile: '/nowhere/site.json' },
  })
  expect([await told(desk, 'dictionaries'), (await told(desk, 'policy'))[0]?.slice(0, 2)]).toEqual([
    [
      ['dictionaryMissing', 'bad', { which: 'policy' }],
      ['houseStyleUnusable', 'bad', {}],
      ['siteProfileUnusable', 'bad', {}],
    ],
    ['policyClosed', 'bad'],
  ])
})

test('a connection is told by its kind and host, and what is wrong with it by our own word', async () => {
  const connections = () => [
    { kind: 'wordpress', origin: 'https://cms.narae.example/site', check: () => Promise.resolve(null) },
    {
      kind: 'ghost',
      origin: 'https://letters.narae.example',
      check: () => Promise.resolve('remote/signedOut'),
    },
  ]
  const found = await told(ports({ connections }), 'connections')
  expect(found).toEqual([
    ['connectionGood', 'good', { kind: 'wordpress', host: 'cms.narae.example' }],
    [
      'connectionFailed',
      'bad',
      { kind: 'ghost', host: 'letters.narae.example', failure: 'remote/signedOut' },
    ],
  ])
})

test('one check that breaks hides none of the others', async () => {
  const desk = ports({
    connections: () => {
      throw Object.assign(new Error('a canary sentence'), { code: 'EBUSY' })
    },
  })
  const report = await checkDesk(desk)
  expect([
    report.findings.length,
    report.findings.find(({ check }) => check === 'connections'),
    reportText(report, 'ko').includes('canary'),
  ]).toEqual([
    12,
    { check: 'connections', finding: 'checkFailed', status: 'bad', facts: { code: 'EBUSY' } },
    false,
  ])
})
