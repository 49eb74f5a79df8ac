import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSqlite } from '../../electron/database/sqlite'

const product = '/opt/Dateline'
export const executable = join(product, 'dateline')
/** Who works with it: not root, and made for the test. */
const person = 'dateline-reporter'
export const home = `/home/${person}`
export const dataFolder = join(home, '.config/Dateline')

export const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

export function makePerson(): void {
  removePerson()
  run('useradd', '--create-home', '--shell', '/bin/sh', person)
  // The display of the test is root's own.
  const authority = process.env.XAUTHORITY
  if (authority === undefined) return
  copyFileSync(authority, join(home, '.Xauthority'))
  run('chown', person, join(home, '.Xauthority'))
}
export function removePerson(): void {
  if (existsSync(home)) run('userdel', '--remove', '--force', person)
}

/** In that person's name, with an empty PATH: there is no Node to be found, nor anything else. */
const words = (): string[] => [
  ...['-u', person, '--', '/usr/bin/env', '-i', 'PATH=/nonexistent', `HOME=${home}`, `USER=${person}`],
  ...[`DISPLAY=${process.env.DISPLAY ?? ''}`, `XAUTHORITY=${join(home, '.Xauthority')}`, 'LANG=C.UTF-8'],
]
export const start = (command: string, ...args: string[]): ChildProcess =>
  spawn('runuser', [...words(), command, ...args], { cwd: home, stdio: 'ignore' })

export async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

/** A command that starts the executable in that person's name, for a driver that starts commands. */
export function starterOf(path: string, folder: string): string {
  const file = join(folder, 'start')
  const quoted = [...words(), path].map((word) => `'${word}'`).join(' ')
  writeFileSync(file, `#!/bin/sh\ncd ${home}\nexec runuser ${quoted} "$@"\n`)
  chmodSync(file, 0o755)
  return file
}

export interface RunningProcess {
  readonly pid: number
  readonly line: string
  readonly uid: number
  /** 2 where its system calls are filtered. */
  readonly seccomp: number
  /** How deep it sits in namespaces of process ids. */
  readonly namespaces: number
}
/** What runs of Dateline now. */
export function runningProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        if (!line.startsWith(product)) return []
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        const field = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(status)?.[1] ?? ''
        return [
          {
            pid: Number(pid),
            line,
            uid: Number(field('Uid').split('\t')[0]),
            seccomp: Number(field('Seccomp')),
            namespaces: field('NSpid').split('\t').length,
          },
        ]
      } catch {
        // It has ended meanwhile.
        return []
      }
    })
}

/** Ends what a test left running. */
export function killRunning(): void {
  for (const { pid } of runningProcesses()) process.kill(pid, 'SIGKILL')
}

/** How many stories the desk has on the disk. */
export function storiesKept(): number {
  const { DatabaseSync } = loadSqlite()
  const database = new DatabaseSync(join(dataFolder, 'dateline.sqlite3'), { readOnly: true })
  try {
    return (database.prepare('select count(*) as stories from stories').get() as { stories: number }).stories
  } finally {
    database.close()
  }
}

/** Whether the desk's database, or what waits to go into it, holds these words. */
export function databaseHolds(text: string): boolean {
  return ['dateline.sqlite3', 'dateline.sqlite3-wal'].some((name) => {
    const file = join(dataFolder, name)
    return existsSync(file) && readFileSync(file).includes(text)
  })
}
