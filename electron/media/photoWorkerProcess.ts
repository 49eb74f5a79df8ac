import type { Result } from '../../shared/result'
import { derivePhoto } from './derivePhoto'
import { copyPhoto } from './intake/copyPhoto'
import { inspectPhoto } from './intake/inspectPhoto'
import { makePreviews } from './intake/makePreviews'
import type { BytePort } from './intake/photoBytes'
import type { PhotoAnswer, PhotoJob, PhotoRequest } from './photoJobs'

/** The photo process: decodes one photo after the other, so that two large ones never share the memory. */
let last: Promise<unknown> = Promise.resolve()
const inTurn = (work: () => Promise<Result<unknown>>): Promise<Result<unknown>> => {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

function doJob(job: PhotoJob, port: BytePort | undefined): Promise<Result<unknown>> {
  switch (job.verb) {
    case 'copy':
      // Waits for the disk and the window, not for the processor: the next photo is copied while one is decoded.
      if (job.file !== null) return copyPhoto({ file: job.file }, job.to, job.limit)
      if (port === undefined) throw new Error('A photo from the window comes with its port.')
      return copyPhoto({ port }, job.to, job.limit)
    case 'inspect':
      return inTurn(() => inspectPhoto(job))
    case 'preview':
      return inTurn(() => makePreviews(job))
    case 'derive':
      return inTurn(() => derivePhoto(job))
  }
}

process.parentPort.on('message', ({ data, ports }) => {
  const { id, job } = data as PhotoRequest
  void doJob(job, ports[0] as BytePort | undefined).then((result) =>
    process.parentPort.postMessage({ id, result } satisfies PhotoAnswer),
  )
})
