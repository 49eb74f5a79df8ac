import { noCrops, pixelCrop, type CropRatio, type PixelCrop } from '../../story/photo/photoCrop'
import type { PortalPhoto } from './portalPhoto'

const widths = [480, 800, 1200, 1600] as const
export const photoFormats = ['webp', 'jpeg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** One file made from a photo: where it stands below the portal's root, and its pixels. */
export interface PhotoSize {
  readonly path: string
  readonly format: PhotoFormat
  readonly width: number
  readonly height: number
  /** The part of the upright photo that it shows; null is all of it. */
  readonly crop: PixelCrop | null
}

const extension: Record<PhotoFormat, string> = { webp: 'webp', jpeg: 'jpg' }
const heightFor = (width: number, of: { readonly width: number; readonly height: number }): number =>
  Math.max(1, Math.round((of.height * width) / of.width))

/** The sizes of a photo that pages offer, smallest first. Never larger than the photo itself. */
export function photoSizes(photo: PortalPhoto, format: PhotoFormat): readonly PhotoSize[] {
  const largest = Math.min(photo.width, widths[widths.length - 1] ?? 1600)
  return [...widths.filter((width) => width < largest), largest].map((width) => ({
    path: `photos/${photo.stem}-${width}.${extension[format]}`,
    format,
    width,
    height: heightFor(width, photo),
    crop: null,
  }))
}

/** The one size for places that take a single picture, and all of it: feeds. */
export function singlePhotoSize(photo: PortalPhoto): PhotoSize {
  const sizes = photoSizes(photo, 'jpeg')
  const single = sizes.findLast(({ width }) => width <= 1200) ?? sizes[0]
  if (single === undefined) throw new Error('a photo has at least one size')
  return single
}

const ratioName: Record<CropRatio, string> = { '1:1': '1x1', '4:3': '4x3', '16:9': '16x9' }

/** Pixels, smallest first. The largest JPEG is the one that search engines and link previews are shown. */
const cropWidths: Record<CropRatio, Record<PhotoFormat, readonly number[]>> = {
  '1:1': { webp: [240], jpeg: [240, 1200] },
  '4:3': { webp: [400, 800, 1200], jpeg: [800, 1200] },
  '16:9': { webp: [480, 800, 1200, 1600], jpeg: [800, 1200] },
}

/** A part of the photo in the sizes that pages offer, smallest first. Never larger than that part of the photo. */
export function cropSizes(photo: PortalPhoto, ratio: CropRatio, format: PhotoFormat): readonly PhotoSize[] {
  const crop = pixelCrop(
    {
      width: photo.width,
      height: photo.height,
      crops: photo.fields?.crops ?? noCrops,
      focalPoint: photo.fields?.focalPoint ?? null,
    },
    ratio,
  )
  // Another crop is another file: readers and search engines keep what they have under a name.
  const place = [crop.left, crop.top, crop.width, crop.height].map((value) => value.toString(36)).join('.')
  const offered = new Set(cropWidths[ratio][format].map((width) => Math.min(width, crop.width)))
  return [...offered].map((width) => ({
    path: `photos/${photo.stem}-${ratioName[ratio]}-${place}-${width}.${extension[format]}`,
    format,
    width,
    height: heightFor(width, crop),
    crop,
  }))
}

/** The one file of a part for those who take a single picture: link previews and search engines. */
export function singleCropSize(photo: PortalPhoto, ratio: CropRatio): PhotoSize {
  const largest = cropSizes(photo, ratio, 'jpeg').at(-1)
  if (largest === undefined) throw new Error('a part has at least one size')
  return largest
}
