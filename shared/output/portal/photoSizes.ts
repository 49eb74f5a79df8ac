import type { PhotoAsset } from '../../story/story'

const widths = [480, 800, 1200, 1600] as const
export const photoFormats = ['webp', 'jpeg'] as const
export type PhotoFormat = (typeof photoFormats)[number]

/** One file made from a photo: where it stands below the portal's root, and its pixels. */
export interface PhotoSize {
  readonly path: string
  readonly format: PhotoFormat
  readonly width: number
  readonly height: number
}

const extension: Record<PhotoFormat, string> = { webp: 'webp', jpeg: 'jpg' }

/** The sizes of a photo that pages offer, smallest first. Never larger than the photo itself. */
export function photoSizes(photo: PhotoAsset, format: PhotoFormat): readonly PhotoSize[] {
  const largest = Math.min(photo.width, widths[widths.length - 1] ?? 1600)
  return [...widths.filter((width) => width < largest), largest].map((width) => ({
    path: `photos/${photo.photoId.slice(0, 12)}-${width}.${extension[format]}`,
    format,
    width,
    height: Math.max(1, Math.round((photo.height * width) / photo.width)),
  }))
}

/** The one size for places that take a single picture: feeds, link previews, structured data. */
export function singlePhotoSize(photo: PhotoAsset): PhotoSize {
  const sizes = photoSizes(photo, 'jpeg')
  const single = sizes.findLast(({ width }) => width <= 1200) ?? sizes[0]
  if (single === undefined) throw new Error('a photo has at least one size')
  return single
}
