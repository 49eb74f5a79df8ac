import { rmSync } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { previewSizes, type PreviewSize } from '../../shared/story/photo/previewSize'
import type { PreviewFiles } from './intake/makePreviews'
import type { PhotoWorker } from './photoWorker'

export interface PhotoPreviewsOptions {
  /** Where they are kept, by the photo's name: may be deleted at any time. */
  readonly folder: string
  readonly worker: Pick<PhotoWorker, 'preview'>
}

/** Small JPEGs of photos, for the window: made when a photo comes in, or when one is asked for that has none yet. */
export function photoPreviews({ folder, worker }: PhotoPreviewsOptions) {
  const underWay = new Map<string, Promise<unknown>>()

  const files = (photoId: string): PreviewFiles => {
    const of = (size: PreviewSize) => join(folder, photoId.slice(0, 2), `${photoId}-${size}.jpg`)
    return { row: of('row'), page: of('page') }
  }
  const isThere = (file: string): Promise<boolean> =>
    access(file).then(
      () => true,
      () => false,
    )

  /** Once, however many places on the screen ask. */
  async function make(photoId: string, source: string): Promise<void> {
    const making = underWay.get(photoId) ?? worker.preview({ source, files: files(photoId) })
    underWay.set(photoId, making)
    try {
      await making
    } finally {
      underWay.delete(photoId)
    }
  }

  return {
    files,
    /** The file to show; null where none could be made. */
    async find(photoId: string, size: PreviewSize, source: string): Promise<string | null> {
      const file = files(photoId)[size]
      if (await isThere(file)) return file
      await make(photoId, source)
      return (await isThere(file)) ? file : null
    },
    remove(photoId: string): void {
      for (const size of previewSizes) rmSync(files(photoId)[size], { force: true })
    },
  }
}
export type PhotoPreviews = ReturnType<typeof photoPreviews>
