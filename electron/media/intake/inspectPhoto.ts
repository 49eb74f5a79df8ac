import { open, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { failed, success, type Result } from '../../../shared/result'
import type { PhotoFileFacts } from '../../../shared/story/photo/photoDetails'
import type { PixelSize } from '../../../shared/story/photo/photoCrop'
import type { PhotoMetadata } from '../../../shared/story/photo/photoMetadata'
import type { PhotoAsset } from '../../../shared/story/story'
import { colourProfileName, withColourProfile } from '../colourProfile'
import { readPhotoMetadata } from '../metadata/readPhotoMetadata'
import { needsRendition, photoKind } from '../photoKind'
import { decodeAll, pixelLimit, strict } from './decodeAll'
import { decodeHeic } from './decodeHeic'
import { isRawPhoto } from './isRawPhoto'
import { makePreviews, writePreviews, type PreviewFiles } from './makePreviews'

export interface PhotoFacts {
  readonly mediaType: PhotoAsset['mediaType']
  /** Pixels, after the orientation is applied. */
  readonly width: number
  readonly height: number
  readonly file: PhotoFileFacts
  readonly metadata: PhotoMetadata
  /** A JPEG was made in its stead, because windows and pages can't show it as it is. */
  readonly rendition: boolean
}

export interface InspectRequest {
  readonly file: string
  /** An XMP file that lay beside the photo. */
  readonly sidecar: string | null
  /** Where a rendition is written, should it need one. */
  readonly renditionFile: string
  /** Where its previews are written; null makes none. */
  readonly previews: PreviewFiles | null
}

// One photo at a time, and nothing kept: the process lives beside an editor.
sharp.cache(false)
sharp.concurrency(1)

type Reason = 'notAPhoto' | 'damaged' | 'unsupported' | 'empty' | 'cannotRead'
const unusable = (file: string, reason: Reason) =>
  failed({ kind: 'photo/unusable', fileName: basename(file), reason })

async function kindOf(file: string): Promise<PhotoAsset['mediaType'] | Reason> {
  try {
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
      if (bytesRead === 0) return 'empty'
      const kind = photoKind(buffer.subarray(0, bytesRead))
      return kind === 'image/tiff' && (await isRawPhoto(handle)) ? 'unsupported' : kind
    } finally {
      await handle.close()
    }
  } catch {
    return 'cannotRead'
  }
}

const formatOf = (mediaType: PhotoAsset['mediaType']): string =>
  mediaType === 'image/avif' || mediaType === 'image/heic' ? 'heif' : mediaType.slice('image/'.length)

/** A JPEG that stands in for the photo on screens and as the source of its sizes. */
const rendition = (picture: Sharp): Promise<Buffer> =>
  picture.flatten({ background: '#ffffff' }).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer()

async function renderHeic(bytes: Buffer, icc: Buffer | undefined, to: string): Promise<PixelSize> {
  const { data, width, height } = await decodeHeic(bytes, pixelLimit)
  const jpeg = await rendition(sharp(data, { raw: { width, height, channels: 4 } }))
  await writeFile(to, icc === undefined ? jpeg : withColourProfile(jpeg, icc), { flush: true })
  return { width, height }
}

/**
 * What a file is, by its content, whatever its name says, and what it tells of itself. Decodes all of it, so that a cut-off
 * file is refused; but not before its header says that it isn't too large.
 */
export async function inspectPhoto({
  file,
  sidecar,
  renditionFile,
  previews,
}: InspectRequest): Promise<Result<PhotoFacts>> {
  const kind = await kindOf(file)
  if (!kind.startsWith('image/')) return unusable(file, kind as Reason)
  const mediaType = kind as PhotoAsset['mediaType']
  try {
    const bytes = await readFile(file)
    // Of a larger one only the header is read.
    const metadata = await sharp(bytes, { ...strict, limitInputPixels: false }).metadata()
    if (metadata.format !== formatOf(mediaType)) return unusable(file, 'damaged')
    const pixels = metadata.width * metadata.height
    if (pixels > pixelLimit)
      return failed({
        kind: 'photo/tooManyPixels',
        fileName: basename(file),
        // One pixel too many is not as many as are allowed.
        megapixels: Math.ceil(pixels / 1_000_000),
        limit: pixelLimit / 1_000_000,
      })
    let size: PixelSize = metadata.autoOrient
    if (mediaType === 'image/heic') size = await renderHeic(bytes, metadata.icc, renditionFile)
    else if (mediaType === 'image/tiff') {
      const upright = sharp(bytes, strict).autoOrient().toColorspace('srgb')
      await writeFile(renditionFile, await rendition(upright), { flush: true })
    } else {
      const shrunk = await decodeAll(bytes)
      // What screens show can be made anew at any time: a disk too full for it is told of by the photo itself.
      if (previews !== null)
        await writePreviews(shrunk, metadata.orientation ?? 1, previews).catch(() => undefined)
    }
    if (previews !== null && needsRendition(mediaType))
      await makePreviews({ source: renditionFile, files: previews })
    return success({
      mediaType,
      width: size.width,
      height: size.height,
      file: {
        bytes: bytes.length,
        orientation: metadata.orientation ?? 1,
        colourSpace: metadata.space,
        colourProfile: colourProfileName(metadata.icc),
        animated: (metadata.pages ?? 1) > 1 && mediaType !== 'image/tiff',
      },
      metadata: readPhotoMetadata(bytes, await sidecarBytes(sidecar)),
      rendition: needsRendition(mediaType),
    })
  } catch {
    return unusable(file, 'damaged')
  }
}

/** 4 MB: a sidecar with history and masks is large, one beyond that is no sidecar. */
const sidecarLimit = 4 * 1024 * 1024

async function sidecarBytes(sidecar: string | null): Promise<Buffer | null> {
  if (sidecar === null) return null
  try {
    const bytes = await readFile(sidecar)
    return bytes.length <= sidecarLimit ? bytes : null
  } catch {
    return null
  }
}
