import {
  photoFormats,
  photoSizes,
  type PhotoFormat,
  type PhotoSize,
} from '../../shared/output/portal/photoSizes'
import type { PhotoAsset } from '../../shared/story/story'

/** One file to make from a photo. Never larger than the photo. */
export interface DerivativePlan {
  readonly fileName: string
  readonly format: PhotoFormat
  /** Pixels. */
  readonly width: number
  readonly height: number
}

export interface DerivativeMade {
  readonly fileName: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

const planOf = ({ path, format, width, height }: PhotoSize): DerivativePlan => ({
  fileName: path.slice(path.lastIndexOf('/') + 1),
  format,
  width,
  height,
})

/** Everything that pages ask of a photo, by the same rule by which they name it. */
export const derivativePlan = (photo: PhotoAsset): DerivativePlan[] =>
  photoFormats.flatMap((format) => photoSizes(photo, format).map(planOf))
