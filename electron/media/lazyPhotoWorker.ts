import type { PhotoWorker } from './photoWorker'

/** A worker that starts with its first job: most days begin with words. */
export function lazyPhotoWorker(start: () => PhotoWorker): PhotoWorker {
  let worker: PhotoWorker | undefined
  const started = (): PhotoWorker => (worker ??= start())
  return {
    inspect: (file) => started().inspect(file),
    derive: (...job) => started().derive(...job),
    stop() {
      worker?.stop()
      worker = undefined
    },
  }
}
