import type { PhotoWorker } from './photoWorker'

/** A worker that starts with its first job: most days begin with words. */
export function lazyPhotoWorker(start: () => PhotoWorker): PhotoWorker {
  let worker: PhotoWorker | undefined
  const started = (): PhotoWorker => (worker ??= start())
  return {
    copy: (...job) => started().copy(...job),
    inspect: (request) => started().inspect(request),
    preview: (request) => started().preview(request),
    derive: (request) => started().derive(request),
    stop() {
      worker?.stop()
      worker = undefined
    },
  }
}
