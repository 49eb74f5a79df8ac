import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findElectron } from '../../scripts/setup/electronRuntime.mjs'

const watchedStart = join(import.meta.dirname, '../../scripts/bench/watchedStart')
const timeLimit = 60_000

/** Milliseconds from the start of the process, at each stage; `ready` is the last. */
export type Stages = Readonly<Record<string, number>> & { readonly ready: number }

/** One start in a new process, from the spawn until it says that it is ready. Ends with the process gone. */
export function coldStart(what: 'dateline' | 'bare', dataFolder: string): Promise<Stages> {
  const electron = findElectron()
  if (!electron) throw new Error('There is no Electron yet: run npm run setup.')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...asRoot, watchedStart, `--start=${what}`, `--user-data-dir=${dataFolder}`, '--lang=en-US']
  return new Promise((resolve, reject) => {
    const began = performance.timeOrigin + performance.now()
    const child = spawn(electron.executable, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeLimit })
    let stages: Stages | undefined
    const output: string[] = []
    child.stderr.on('data', (text: Buffer) => output.push(text.toString()))
    child.stdout.on('data', (text: Buffer) => {
      const arrived = performance.timeOrigin + performance.now()
      output.push(text.toString())
      const line = /^\{.*\}$/m.exec(text.toString())?.[0]
      if (line === undefined) return
      const marks = Object.entries(JSON.parse(line) as Record<string, number>)
      stages = {
        ...Object.fromEntries(marks.map(([name, at]) => [name, at - began])),
        ready: arrived - began,
      }
    })
    child.on('error', reject)
    child.on('close', () => {
      if (stages) resolve(stages)
      else reject(new Error(`${what} did not become ready:\n${output.join('')}`))
    })
  })
}
