import type { Result } from '../../shared/result'
import type { PhotoAnswer, PhotoJob, PhotoRequest } from './photoJobs'
import { derivePhoto, inspectPhoto } from './photoTasks'

/** The photo process: answers one job after the other, so that two large photos never share the memory. */
const doJob = (job: PhotoJob): Promise<Result<unknown>> =>
  job.verb === 'inspect' ? inspectPhoto(job.file) : derivePhoto(job.source, job.outFolder, job.plan)

let last: Promise<void> = Promise.resolve()
process.parentPort.on('message', ({ data }) => {
  const { id, job } = data as PhotoRequest
  last = last.then(async () => {
    const answer: PhotoAnswer = { id, result: await doJob(job) }
    process.parentPort.postMessage(answer)
  })
})
