import {
  cropSizes,
  photoFormats,
  photoSizes,
  type PhotoFormat,
  type PhotoSize,
} from '../../shared/output/portal/photoSizes'
import type { PortalPhoto } from '../../shared/output/portal/portalPhoto'
import type { PixelCrop } from '../../shared/story/photo/photoCrop'

/** One file to make from a photo. Never larger than the photo. */
export interface DerivativePlan {
  readonly fileName: string
  readonly format: PhotoFormat
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Cut out of the upright photo first; null takes all of it. */
  readonly crop: PixelCrop | null
}

export interface DerivativeMade {
  readonly fileName: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** Every file that pages, feeds, link previews and structured data ask of a photo. */
export const derivedSizes = (photo: PortalPhoto): PhotoSize[] => [
  ...photoFormats.flatMap((format) => photoSizes(photo, format)),
  ...photo.shapes.flatMap((shape) => photoFormats.flatMap((format) => cropSizes(photo, shape, format))),
]

/** The same as a plan, by the same rule by which pages name them. */
export const derivativePlan = (photo: PortalPhoto): DerivativePlan[] =>
  derivedSizes(photo).map(({ path, ...size }) => ({
    fileName: path.slice(path.lastIndexOf('/') + 1),
    ...size,
  }))
