import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { shortHash } from '../../../shared/output/shortHash'
import type { LiveEntry } from '../../../shared/output/portal/liveEntry'
import type { PortalPhoto } from '../../../shared/output/portal/portalPhoto'
import { failed, success, type Result } from '../../../shared/result'
import { derivativePlan, derivedSizes } from '../../media/derivatives'
import type { PortalSite } from './portalConnector'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** A photo with one notice and crop, and the files that are made of it. */
export interface PortalPhotoFiles {
  readonly photo: PortalPhoto
  readonly paths: readonly string[]
  /** Names them together: another one where one of the paths is another. */
  readonly mark: string
}

const known = new WeakMap<PortalPhoto, PortalPhotoFiles>()

export function photoFiles(photo: PortalPhoto): PortalPhotoFiles {
  const found = known.get(photo)
  if (found !== undefined) return found
  const paths = derivedSizes(photo).map(({ path }) => path)
  const files = { photo, paths, mark: shortHash(paths.join()) }
  known.set(photo, files)
  return files
}

/**
 * The photos that live bodies show, by mark, each once with each notice and crop. Fails with `photo/missing` where a body
 * shows one that isn't known.
 */
export function shownPhotos(entries: Iterable<LiveEntry>): Result<ReadonlyMap<string, PortalPhotoFiles>> {
  const shown = new Map<string, PortalPhotoFiles>()
  for (const { photos, missingPhoto } of entries) {
    if (missingPhoto !== null) return failed({ kind: 'photo/missing', photoId: missingPhoto })
    for (const photo of photos) {
      const files = photoFiles(photo)
      shown.set(files.mark, files)
    }
  }
  return success(shown)
}

/** Makes what is missing of a photo's sizes and names what it made. Their names hold their content: none changes. */
export async function makePhotoSizes(
  { folder, photos, photoFile, photoCache }: PortalSite,
  photo: PortalPhoto,
): Promise<Result<string[]>> {
  const { photoId, notice } = photo
  const source = photoFile(photoId)
  const outFolder = join(folder, 'photos')
  const plan = []
  for (const each of derivativePlan(photo))
    if (!(await exists(join(outFolder, each.fileName)))) plan.push(each)
  if (plan.length === 0) return success([])
  if (!(await exists(source))) return failed({ kind: 'photo/missing', photoId })
  await mkdir(outFolder, { recursive: true })
  const made = await photos.derive({ photoId, source, outFolder, cacheFolder: photoCache, plan, notice })
  if (made.ok) return success(made.value.map(({ fileName }) => `photos/${fileName}`))
  if (made.failure.kind === 'disk/notWritable')
    return failed({ kind: 'portal/notWritable', folder, detail: made.failure.detail })
  return made
}
