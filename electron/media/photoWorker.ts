import { stat } from 'node:fs/promises'
import sharp from 'sharp'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'

export interface PhotoWorker {
  inspect(file: string): Promise<Result<Pick<PhotoAsset, 'mediaType' | 'width' | 'height'>>>
  derive(source: string, outFolder: string, plan: never[]): Promise<Result<never[]>>
  stop(): void
}

/** Stand-in until the photo process lands. */
export function inProcessPhotoWorker(): PhotoWorker {
  return {
    async inspect(file) {
      const fileName = file
      if ((await stat(file)).size === 0) return failed({ kind: 'photo/unusable', fileName, reason: 'empty' })
      try {
        const { format, autoOrient } = await sharp(file).metadata()
        if (format !== 'jpeg' && format !== 'png' && format !== 'webp' && format !== 'gif')
          return failed({ kind: 'photo/unusable', fileName, reason: 'unsupported' })
        await sharp(file, { failOn: 'error' }).stats()
        return success({ mediaType: `image/${format}`, width: autoOrient.width, height: autoOrient.height })
      } catch {
        return failed({ kind: 'photo/unusable', fileName, reason: 'notAPhoto' })
      }
    },
    derive: () => Promise.resolve(success([])),
    stop() {},
  }
}
export const startPhotoWorker = inProcessPhotoWorker
