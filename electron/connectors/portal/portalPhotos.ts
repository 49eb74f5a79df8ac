import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { photoFormats, photoSizes } from '../../../shared/output/portal/photoSizes'
import { failed, success, type Result } from '../../../shared/result'
import type { PhotoAsset, PublishedArticle } from '../../../shared/story/story'
import { derivativePlan } from '../../media/derivatives'
import type { PhotoWorker } from '../../media/photoWorker'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The photos that live bodies show, each once. Fails with `photo/missing` where a body shows one that isn't known. */
export function shownPhotos(live: readonly PublishedArticle[]): Result<readonly PhotoAsset[]> {
  const shown = new Map<string, PhotoAsset>()
  for (const { article } of live) {
    for (const block of article.body) {
      if (block.kind !== 'photo' || block.photoId === '') continue
      const asset = article.photos.find(({ photoId }) => photoId === block.photoId)
      if (asset === undefined) return failed({ kind: 'photo/missing', photoId: block.photoId })
      shown.set(asset.photoId, asset)
    }
  }
  return success([...shown.values()])
}

export const photoPaths = (photo: PhotoAsset): string[] =>
  photoFormats.flatMap((format) => photoSizes(photo, format).map(({ path }) => path))

/** Makes what is missing of a photo's sizes and names what it made. Their names hold their content: none changes. */
export async function makePhotoSizes(
  folder: string,
  photo: PhotoAsset,
  source: string,
  photos: PhotoWorker,
): Promise<Result<string[]>> {
  const outFolder = join(folder, 'photos')
  const missing = []
  for (const plan of derivativePlan(photo))
    if (!(await exists(join(outFolder, plan.fileName)))) missing.push(plan)
  if (missing.length === 0) return success([])
  if (!(await exists(source))) return failed({ kind: 'photo/missing', photoId: photo.photoId })
  await mkdir(outFolder, { recursive: true })
  const made = await photos.derive(source, outFolder, missing)
  if (made.ok) return success(made.value.map(({ fileName }) => `photos/${fileName}`))
  if (made.failure.kind === 'disk/notWritable')
    return failed({ kind: 'portal/notWritable', folder, detail: made.failure.detail })
  return made
}
