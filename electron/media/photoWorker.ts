import type { MessagePortMain, UtilityProcess } from 'electron'
import { join } from 'node:path'
import { failed, type Result } from '../../shared/result'
import type { DerivativeMade } from './derivatives'
import type { DeriveRequest } from './derivePhoto'
import type { PhotoCopied } from './intake/copyPhoto'
import type { InspectRequest, PhotoFacts } from './intake/inspectPhoto'
import type { PreviewRequest } from './intake/makePreviews'
import type { PhotoSource } from './intake/photoBytes'
import type { PhotoAnswer, PhotoJob, PhotoRequest } from './photoJobs'

/** Copies, reads and resizes photos away from the main process. */
export interface PhotoWorker {
  /** Fails with `photo/unusable`, `photo/tooLarge`, `photo/cancelled`, `disk/full`, `disk/notWritable`. */
  copy(source: PhotoSource, to: string, limit: number): Promise<Result<PhotoCopied>>
  /** Decides by content, not by name. Fails with `photo/unusable`, `photo/tooManyPixels`. */
  inspect(request: InspectRequest): Promise<Result<PhotoFacts>>
  /** Makes what the window shows of a photo. Fails with `photo/unusable`. */
  preview(request: PreviewRequest): Promise<Result<null>>
  /**
   * Makes the planned files. Fails with `photo/unusable`, `photo/notVerified`, `disk/full`, `disk/notWritable`.
   */
  derive(request: DeriveRequest): Promise<Result<DerivativeMade[]>>
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

const unusable = ({ file }: Waiting, reason: 'cannotRead' | 'tookTooLong') =>
  failed({ kind: 'photo/unusable', fileName: file.replace(/^.*[\\/]/, ''), reason })

/** Two minutes: a hundred megapixels take a tenth of it, a file made to keep a decoder busy never ends. */
const inspectWithin = 120_000

/**
 * sharp in a process of its own: on Linux its native libraries and Electron's disturb each other, and a photo that
 * brings the decoder down must not take an unsaved story with it. Started by the first job, and again by the next job
 * after it died; jobs that were under way then are answered with a failure.
 */
export function startPhotoWorker(
  fork: () => Promise<PhotoProcess> = forkPhotoProcess,
  within = inspectWithin,
): PhotoWorker {
  let running: Promise<PhotoProcess> | null = null
  let stopped = false
  let lastId = 0
  const waiting = new Map<number, Waiting & { readonly by: Promise<PhotoProcess> }>()

  // A process that died while working on a file did so because of it, as far as anyone can tell.
  const gone = (which: Promise<PhotoProcess>): void => {
    if (running === which) running = null
    for (const [id, job] of waiting) {
      if (job.by !== which) continue
      waiting.delete(id)
      job.answer(unusable(job, 'cannotRead'))
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

  const ask = (file: string, job: PhotoJob, port?: MessagePortMain): Promise<Result<unknown>> =>
    new Promise((answer, refuse) => {
      if (stopped) return answer(unusable({ file, answer }, 'cannotRead'))
      const id = (lastId += 1)
      const by = running ?? start()
      waiting.set(id, { file, answer, by })
      by.then(
        (child) => {
          if (!waiting.has(id)) return
          const request: PhotoRequest = { id, job }
          if (port === undefined) child.postMessage(request)
          else child.postMessage(request, [port])
        },
        (error: unknown) => {
          waiting.delete(id)
          if (running === by) running = null
          refuse(error instanceof Error ? error : new Error(String(error)))
        },
      )
    })

  /** A file that keeps the decoder busy for good costs the process, and nothing else. */
  async function inspect(request: InspectRequest): Promise<Result<unknown>> {
    let late: ReturnType<typeof setTimeout> | undefined
    const asked = ask(request.file, { verb: 'inspect', ...request })
    const by = running
    const tooLong = new Promise<Result<unknown>>((answer) => {
      late = setTimeout(() => {
        answer(unusable({ file: request.file, answer }, 'tookTooLong'))
        void by?.then((child) => child.kill())
      }, within)
    })
    try {
      return await Promise.race([asked, tooLong])
    } finally {
      clearTimeout(late)
    }
  }

  return {
    copy: (source, to, limit) =>
      'file' in source
        ? (ask(source.file, { verb: 'copy', file: source.file, to, limit }) as Promise<Result<PhotoCopied>>)
        : (ask(to, { verb: 'copy', file: null, to, limit }, source.port as MessagePortMain) as Promise<
            Result<PhotoCopied>
          >),
    inspect: (request) => inspect(request) as Promise<Result<PhotoFacts>>,
    preview: (request) => ask(request.source, { verb: 'preview', ...request }) as Promise<Result<null>>,
    derive: (request) =>
      ask(request.source, { verb: 'derive', ...request }) as Promise<Result<DerivativeMade[]>>,
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
    copy: async (...asked) => (await import('./intake/copyPhoto')).copyPhoto(...asked),
    inspect: async (request) => (await import('./intake/inspectPhoto')).inspectPhoto(request),
    preview: async (request) => (await import('./intake/makePreviews')).makePreviews(request),
    derive: async (request) => (await import('./derivePhoto')).derivePhoto(request),
    stop: () => undefined,
  }
}
