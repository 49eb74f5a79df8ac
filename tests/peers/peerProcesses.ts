import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** What is prepared once and used by every run, and the folders of runs. Not below a home folder: servers of other users read it. */
export const peersFolder = process.env['DATELINE_PEERS_FOLDER'] ?? '/var/tmp/dateline-peers'

/** Thrown where a peer can't run on this computer at all; the message says why in one line. */
export class PeerUnavailable extends Error {}

/** A port of the loopback interface that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.')
  return address.port
}

export interface PeerProcesses {
  /** This run's own folder, gone when it stops. */
  readonly folder: string
  /** Starts a server that stays in the foreground; its words go to `<name>.log`. */
  serve(name: string, command: string, args: readonly string[], options?: RunOptions): void
  /** Runs a command to its end and gives its output; throws with its last words where it fails. */
  run(command: string, args: readonly string[], options?: RunOptions): Promise<string>
  /** Waits until this holds; throws with the servers' last words where one dies or nothing comes of it within two minutes. */
  until(what: string, holds: () => Promise<boolean>): Promise<void>
  /** Stops the servers, the last one first; the folder stays. */
  stopServers(): Promise<void>
  /** Stops everything and removes the folder. */
  stop(): Promise<void>
}

export interface RunOptions {
  readonly env?: Record<string, string>
  readonly cwd?: string
}

/** The servers of one peer and the folder they live in. */
export function peerProcesses(name: string): PeerProcesses {
  mkdirSync(peersFolder, { recursive: true })
  const folder = mkdtempSync(join(peersFolder, `run-${name}-`))
  // Servers run as users of their own.
  chmodSync(folder, 0o755)
  const servers: { readonly name: string; readonly child: ChildProcess }[] = []
  const logOf = (server: string) => join(folder, `${server}.log`)
  const lastWords = () =>
    servers.map((server) => `${server.name}: ${tail(readFileSync(logOf(server.name), 'utf8'))}`).join('\n')
  const isRunning = ({ child }: { child: ChildProcess }) =>
    child.exitCode === null && child.signalCode === null
  // A run that ends by a throw or Ctrl+C leaves no server behind.
  const killAll = () => servers.filter(isRunning).forEach(({ child }) => child.kill('SIGKILL'))
  process.once('exit', killAll)

  async function stopServers(): Promise<void> {
    for (const { child } of servers.toReversed()) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      const hard = setTimeout(() => child.kill('SIGKILL'), 5000)
      await closed
      clearTimeout(hard)
    }
  }

  return {
    folder,
    serve(server, command, args, { env = {}, cwd = folder } = {}) {
      const log = logOf(server)
      appendFileSync(log, '')
      const child = spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (bytes: Buffer) => {
          // The folder is gone when a server's last words come after all the others stopped.
          try {
            appendFileSync(log, bytes)
          } catch {
            return
          }
        })
      child.on('error', (error) => appendFileSync(log, String(error)))
      servers.push({ name: server, child })
    },
    run: (command, args, { env = {}, cwd = folder } = {}) => runToEnd(command, args, env, cwd),
    async until(what, holds) {
      const limit = Date.now() + 120_000
      while (!(await holds())) {
        const dead = servers.find((server) => !isRunning(server))
        if (dead !== undefined || Date.now() > limit)
          throw new Error(
            `${what}: ${dead === undefined ? 'not within two minutes' : `${dead.name} died`}\n${lastWords()}`,
          )
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    stopServers,
    async stop() {
      await stopServers()
      process.off('exit', killAll)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
const tail = (text: string) => text.trimEnd().split('\n').slice(-15).join('\n')

async function runToEnd(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  const out: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => void (out.push(bytes), said.push(bytes)))
  child.stderr.on('data', (bytes: Buffer) => void said.push(bytes))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${code}:\n${tail(Buffer.concat(said).toString())}`,
    )
  return Buffer.concat(out).toString()
}
