import { spawn } from 'node:child_process'

/** Trouble that is explained already: printed as it is, without a stack. */
export class SetupTrouble extends Error {}

export const say = (text) => console.log(`[dateline] ${text}`)

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Runs a long step: says what begins, every ten seconds that it goes on, and how long it took. */
export async function step(title, work) {
  const began = Date.now()
  say(`${title} …`)
  const ticking = setInterval(() => say(`${title}: still at it, ${seconds(began)}`), 10_000)
  try {
    return await work()
  } finally {
    clearInterval(ticking)
    say(`${title}: ${seconds(began)}`)
  }
}

/**
 * Runs a command and gives back `{ code, output }`; `output` is null where it is shown instead (`show: true`). A command
 * that does not exist, or is stopped at its time limit, has code null.
 */
export function run(command, args, { show = false, timeLimit, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      ...options,
      ...(timeLimit ? { timeout: timeLimit, killSignal: 'SIGKILL' } : {}),
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => output.push(bytes))
    const end = (code) => resolve({ code, output: show ? null : Buffer.concat(output).toString() })
    child.on('error', () => end(null))
    child.on('close', end)
  })
}

/** npm, the same one that started this script where there is one. */
export const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        ...options,
        shell: process.platform === 'win32',
      })

/** Runs a script's main function; explained trouble ends it with its words and code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    if (!(error instanceof SetupTrouble)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
