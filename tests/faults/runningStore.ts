import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleProcess } from './bundleProcess'

/** The store's process, bundled once for many starts. */
export const bundleStore = () => bundleProcess(resolve(import.meta.dirname, 'storeProcess.ts'))

export interface NotSaved {
  readonly kind: string
  readonly kept: string
}

/** Starts the store on this data folder and follows what it answers. */
export function runningStore(script: string, folder: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [script, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = 0
  /** The last word that is kept on some disk though it isn't saved. */
  let held = 0
  let notSaved: NotSaved | null = null
  const unexpected: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [said, number = '', kind = '', kept = ''] = line.split(' ')
    if (said === 'saved') {
      acknowledged = Number(number)
      notSaved = null
    } else if (said === 'notSaved') {
      if (kept !== '') held = Number(number)
      notSaved = { kind, kept }
    } else unexpected.push(line)
    for (const look of waiting) look()
  })

  /** Resolves with the milliseconds it took, once this holds. */
  function until(holds: () => boolean): Promise<number> {
    const began = performance.now()
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`Nothing came of it. ${unexpected.join(' ')}`)), 15_000)
      const look = () => {
        if (!holds()) return
        clearTimeout(timer)
        waiting.delete(look)
        done(performance.now() - began)
      }
      waiting.add(look)
      look()
    })
  }

  return {
    acknowledged: () => acknowledged,
    held: () => held,
    notSaved: () => notSaved,
    unexpected,
    until,
    async kill(): Promise<void> {
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}
