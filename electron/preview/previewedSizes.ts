import { access, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PortalPhoto } from '../../shared/output/portal/portalPhoto'
import { derivativePlan } from '../media/derivatives'
import type { PhotoWorker } from '../media/photoWorker'

export interface PreviewedSizesOptions {
  /** For the preview alone: emptied by the first one of a run. */
  readonly folder: string
  /** Where publishing finds the same pictures again. */
  readonly cacheFolder: string
  readonly worker: Pick<PhotoWorker, 'derive'>
  readonly photoFile: (photoId: string) => string
}

/** The sizes and parts of photos that the preview's pages ask for, made as publishing makes them, each when it is asked for. */
export function previewedSizes({ folder, cacheFolder, worker, photoFile }: PreviewedSizesOptions) {
  let begun: Promise<unknown> | null = null
  const begin = () =>
    (begun ??= rm(folder, { recursive: true, force: true }).then(() => mkdir(folder, { recursive: true })))

  /** Null where it can't be made: the whole photo stands in. */
  return async (photo: PortalPhoto, fileName: string): Promise<string | null> => {
    const plan = derivativePlan(photo).filter((each) => each.fileName === fileName)
    if (plan.length === 0) return null
    const file = join(folder, fileName)
    try {
      await begin()
      await access(file)
      return file
    } catch {
      const { photoId, notice } = photo
      const made = await worker.derive({
        photoId,
        source: photoFile(photoId),
        outFolder: folder,
        cacheFolder,
        plan,
        notice,
      })
      return made.ok ? file : null
    }
  }
}
