import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { freePort, peerProcesses, peersFolder, PeerUnavailable, type PeerProcesses } from '../peerProcesses'
import { fpmSettings, layOutSite, makeWritable, nginxSettings, readJson } from './wordpressFiles'

const preparedSchema = z.object({
  version: z.string(),
  accounts: z.record(z.string(), z.object({ role: z.string(), password: z.string() })),
})

/** A real WordPress that answers on the loopback interface, with accounts `chief`, `desk`, `writer`, `stringer` and `reader`. */
export interface WordPressPeer extends z.infer<typeof preparedSchema> {
  readonly origin: string
  /** Where it keeps uploaded files. */
  readonly uploads: string
}

const mariadbd = '/usr/sbin/mariadbd'
const setupScript = join(import.meta.dirname, 'setup.php')

const phpFpm = (): string | null => {
  const name = readdirSync('/usr/sbin').find((each) => /^php-fpm\d/.test(each))
  return name === undefined ? null : `/usr/sbin/${name}`
}

/** Durability is not what is tested here: the database may forget what a power cut takes. */
const database = (folder: string): string[] => [
  '--no-defaults',
  '--user=www-data',
  `--datadir=${folder}/db`,
  `--socket=${folder}/db.sock`,
  `--pid-file=${folder}/db.pid`,
  '--skip-networking',
  '--innodb-buffer-pool-size=64M',
  '--innodb-log-file-size=8M',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--performance-schema=0',
  '--skip-log-bin',
]

const startDatabase = async (processes: PeerProcesses): Promise<void> => {
  const { folder } = processes
  await processes.run('chown', ['-R', 'www-data', `${folder}/db`])
  processes.serve('mariadb', mariadbd, database(folder))
  await processes.until('MariaDB', () => Promise.resolve(existsSync(`${folder}/db.sock`)))
}

/** An installed site's database, made once for each version of WordPress and of the set-up. */
async function prepare(place: string): Promise<void> {
  const processes = peerProcesses('wordpress-setup')
  const { folder } = processes
  try {
    makeWritable(folder)
    await processes.run('mariadb-install-db', [
      '--no-defaults',
      '--user=www-data',
      `--datadir=${folder}/db`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--innodb-log-file-size=8M',
    ])
    await startDatabase(processes)
    layOutSite(`${folder}/site`, `${folder}/db.sock`, 'http://127.0.0.1')
    await processes.run('php', [
      '-r',
      `(new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4') or exit(1);`,
    ])
    const kept = mkdtempSync(join(peersFolder, 'making-'))
    await processes.run('php', [setupScript, `${folder}/site`, join(kept, 'prepared.json')])
    // A clean end, so that a copy of its files is a whole database.
    await processes.run('php', [
      '-r',
      `(new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'))->query('SHUTDOWN');`,
    ])
    await processes.until('The end of MariaDB', () => Promise.resolve(!existsSync(`${folder}/db.pid`)))
    cpSync(`${folder}/db`, join(kept, 'db'), { recursive: true })
    // Another run may have been faster.
    try {
      renameSync(kept, place)
    } catch (error) {
      rmSync(kept, { recursive: true, force: true })
      if (!existsSync(place)) throw error
    }
  } finally {
    await processes.stop()
  }
}

/**
 * Starts WordPress on nginx, php-fpm and MariaDB, all of this run's own: a fresh site each time, in about two seconds once
 * one was prepared. Throws PeerUnavailable where that can't be done here.
 */
export async function startWordPress(): Promise<WordPressPeer & { readonly stop: () => Promise<void> }> {
  if (process.getuid?.() !== 0)
    throw new PeerUnavailable('WordPress is started by root only: its servers run as users of their own.')
  const fpm = phpFpm()
  if (fpm === null || !existsSync(mariadbd) || !existsSync('/usr/share/wordpress'))
    throw new PeerUnavailable(
      'Debian’s wordpress, php-fpm, nginx-light and mariadb-server-core are not installed.',
    )
  const hash = createHash('sha256')
  for (const file of [setupScript, '/usr/share/wordpress/wp-includes/version.php'])
    hash.update(readFileSync(file))
  hash.update(String(statSync(mariadbd).size))
  const prepared = join(peersFolder, `wordpress-${hash.digest('hex').slice(0, 12)}`)
  if (!existsSync(prepared)) await prepare(prepared)

  const processes = peerProcesses('wordpress')
  const { folder } = processes
  try {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    makeWritable(folder)
    cpSync(join(prepared, 'db'), `${folder}/db`, { recursive: true })
    await startDatabase(processes)
    layOutSite(`${folder}/site`, `${folder}/db.sock`, origin)
    makeWritable(`${folder}/site/wp-content/uploads`, `${folder}/tmp`)
    writeFileSync(`${folder}/fpm.conf`, fpmSettings(folder))
    writeFileSync(`${folder}/nginx.conf`, nginxSettings(folder, port))
    processes.serve('php-fpm', fpm, ['-F', '-y', `${folder}/fpm.conf`])
    processes.serve('nginx', 'nginx', ['-c', `${folder}/nginx.conf`, '-e', `${folder}/nginx.err`])
    await processes.until('WordPress', () =>
      fetch(`${origin}/wp-json/`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    return {
      ...preparedSchema.parse(readJson(join(prepared, 'prepared.json'))),
      origin,
      uploads: `${folder}/site/wp-content/uploads`,
      stop: () => processes.stop(),
    }
  } catch (error) {
    await processes.stop()
    throw error
  }
}
