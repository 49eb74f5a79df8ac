import type { UtilityProcess } from 'electron'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/result'
import type { DerivativeMade, DerivativePlan } from './derivatives'
import type { PhotoAnswer, PhotoJob, PhotoRequest } from './photoJobs'
import type { PhotoFacts } from './photoTasks'

/** Reads and resizes photos away from the main process. */
export interface PhotoWorker {
  /** Decides by content, not by name. Fails with `photo/unusable`. */
  inspect(file: string): Promise<Result<PhotoFacts>>
  /** Makes the planned files in a folder that is there. Fails with `photo/unusable`, `disk/full`, `disk/notWritable`. */
  derive(
    source: string,
    outFolder: string,
    plan: readonly DerivativePlan[],
  ): Promise<Result<DerivativeMade[]>>
  stop(): void
}

/** What this needs of Electron's `UtilityProcess`; tests bring their own. */
export type PhotoProcess = Pick<UtilityProcess, 'postMessage' | 'kill'> & {
  on(event: 'message', heard: (answer: PhotoAnswer) => void): unknown
  on(event: 'exit', heard: (code: number) => void): unknown
}

async function forkPhotoProcess(): Promise<PhotoProcess> {
  // Loaded here and not above: tests and scripts use the other worker without an Electron.
  const { utilityProcess } = await import('electron')
  const entry = join(import.meta.dirname, 'photoWorkerProcess.js')
  return utilityProcess.fork(entry, [], { serviceName: 'Dateline photos', stdio: 'ignore' })
}

interface Waiting {
  readonly file: string
  readonly answer: (result: Result<unknown>) => void
}

/** A process that died while working on a file did so because of it, as far as anyone can tell. */
const lost = ({ file }: Waiting) =>
  failed({ kind: 'photo/unusable', fileName: file.replace(/^.*[\\/]/, ''), reason: 'cannotRead' })

/**
 * sharp in a process of its own: on Linux its native libraries and Electron's disturb each other, and a photo that
 * brings the decoder down must not take an unsaved story with it. Started by the first job, and again by the next job
 * after it died; jobs that were under way then are answered with a failure.
 */
export function startPhotoWorker(fork: () => Promise<PhotoProcess> = forkPhotoProcess): PhotoWorker {
  let running: Promise<PhotoProcess> | null = null
  let stopped = false
  let lastId = 0
  const waiting = new Map<number, Waiting & { readonly by: Promise<PhotoProcess> }>()

  const gone = (which: Promise<PhotoProcess>): void => {
    if (running === which) running = null
    for (const [id, job] of waiting) {
      if (job.by !== which) continue
      waiting.delete(id)
      job.answer(lost(job))
    }
  }

  const start = (): Promise<PhotoProcess> => {
    const starting: Promise<PhotoProcess> = fork().then((child) => {
      child.on('message', ({ id, result }) => {
        const job = waiting.get(id)
        waiting.delete(id)
        job?.answer(result)
      })
      child.on('exit', () => gone(starting))
      if (stopped) child.kill()
      return child
    })
    running = starting
    return starting
  }

  const ask = (file: string, job: PhotoJob): Promise<Result<unknown>> =>
    new Promise((answer, refuse) => {
      if (stopped) return answer(lost({ file, answer }))
      const id = (lastId += 1)
      const by = running ?? start()
      waiting.set(id, { file, answer, by })
      by.then(
        (child) => {
          if (waiting.has(id)) child.postMessage({ id, job } satisfies PhotoRequest)
        },
        (error: unknown) => {
          waiting.delete(id)
          if (running === by) running = null
          refuse(error instanceof Error ? error : new Error(String(error)))
        },
      )
    })

  return {
    inspect: (file) => ask(file, { verb: 'inspect', file }) as Promise<Result<PhotoFacts>>,
    derive: (source, outFolder, plan) =>
      ask(source, { verb: 'derive', source, outFolder, plan }) as Promise<Result<DerivativeMade[]>>,
    stop: () => {
      stopped = true
      const ended = running
      if (ended === null) return
      void ended.then((child) => child.kill())
      gone(ended)
    },
  }
}

/** The same work in this process, for tests and scripts in Node. Not for Electron's main process: see above. */
export function inProcessPhotoWorker(): PhotoWorker {
  return {
    inspect: async (file) => (await import('./photoTasks')).inspectPhoto(file),
    derive: async (source, outFolder, plan) =>
      (await import('./photoTasks')).derivePhoto(source, outFolder, plan),
    stop: () => undefined,
  }
}
