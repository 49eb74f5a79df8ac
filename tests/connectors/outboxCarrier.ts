import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleProcess } from '../faults/bundleProcess'
import type { OutboxCase } from './outboxCase'

/** Carries cases out in a process of their own, which may be killed. */
export async function outboxCarrier() {
  const bundle = await bundleProcess(resolve(import.meta.dirname, 'outboxProcess.ts'))

  /** Runs the outbox until it ends by itself; a killed one is started again. */
  async function carryOut(folder: string, given: OutboxCase) {
    const said: string[] = []
    let killed = 0
    for (let run = 0; run < 8; run += 1) {
      const file = join(folder, 'case.json')
      writeFileSync(file, JSON.stringify(run === 0 ? given : { ...given, killAt: null, killAfter: null }))
      const child = spawn(process.execPath, [bundle.script, folder, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, NODE_OPTIONS: '' },
      })
      createInterface({ input: child.stdout }).on('line', (line) => said.push(line))
      const limit = setTimeout(() => child.kill('SIGTERM'), 120_000)
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
      clearTimeout(limit)
      if (signal !== 'SIGKILL') return { said, killed, code }
      killed += 1
    }
    return { said, killed, code: null }
  }

  return { carryOut, remove: bundle.remove }
}
export type Carrier = Awaited<ReturnType<typeof outboxCarrier>>
