import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import sharp from 'sharp'
import { failed, success, type Result } from '../../../shared/result'
import { previewPixels, previewSizes, type PreviewSize } from '../../../shared/story/photo/previewSize'
import { writeWhole } from '../writeWhole'
import { decodeAll, strict, type Shrunk } from './decodeAll'

/** Where the small JPEGs of a photo are kept. */
export type PreviewFiles = Readonly<Record<PreviewSize, string>>

export interface PreviewRequest {
  /** The photo, or the JPEG that stands in for it. */
  readonly source: string
  readonly files: PreviewFiles
}

/**
 * What was decoded, as the small JPEGs that the window shows. The largest is written last: where it is, all are.
 * @param orientation EXIF 2.32, 4.6.4: how it must be turned to stand upright.
 */
export async function writePreviews(
  { data, info }: Shrunk,
  orientation: number,
  files: PreviewFiles,
): Promise<void> {
  for (const size of previewSizes) {
    const pixels = previewPixels[size]
    const small = sharp(data, { raw: info })
      .resize(pixels, pixels, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
    // Turned by whoever shows it: to turn the photo first, all of it would have to stand in memory.
    const told = orientation === 1 ? small : small.withMetadata({ orientation })
    const jpeg = await told.jpeg({ quality: 82 }).toBuffer()
    await mkdir(dirname(files[size]), { recursive: true })
    await writeWhole(files[size], jpeg)
  }
}

/** Makes the previews of a photo that came before there were any. Fails with `photo/unusable`. */
export async function makePreviews({ source, files }: PreviewRequest): Promise<Result<null>> {
  try {
    const bytes = await readFile(source)
    const { orientation = 1 } = await sharp(bytes, strict).metadata()
    await writePreviews(await decodeAll(bytes), orientation, files)
    return success(null)
  } catch {
    return failed({ kind: 'photo/unusable', fileName: basename(source), reason: 'damaged' })
  }
}
