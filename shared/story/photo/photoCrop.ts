import { z } from 'zod'

/** The shapes that search engines and cards ask for: width to height. */
export const cropRatios = ['1:1', '4:3', '16:9'] as const
export type CropRatio = (typeof cropRatios)[number]
const ratioOf: Record<CropRatio, number> = { '1:1': 1, '4:3': 4 / 3, '16:9': 16 / 9 }

const share = z.number().min(0).max(1)

/** A part of the upright photo, in shares (0 to 1) of its width and height. */
export const cropSchema = z
  .object({ left: share, top: share, width: share.gt(0), height: share.gt(0) })
  .refine(
    ({ left, top, width, height }) => left + width <= 1.000_001 && top + height <= 1.000_001,
    'A crop lies inside its photo.',
  )
export type Crop = z.infer<typeof cropSchema>

/** What a crop must keep in view, in shares of the upright photo's width and height. */
export const focalPointSchema = z.object({ x: share, y: share })
export type FocalPoint = z.infer<typeof focalPointSchema>

/** A crop that somebody made, for each ratio; null is made from the focal point. */
export const cropsSchema = z.record(z.enum(cropRatios), cropSchema.nullable())
export type Crops = z.infer<typeof cropsSchema>
export const noCrops: Crops = { '1:1': null, '4:3': null, '16:9': null }

export interface PixelSize {
  readonly width: number
  readonly height: number
}
export interface PixelCrop extends PixelSize {
  readonly left: number
  readonly top: number
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The largest part of a ratio, as near around the focal point (or the middle) as the edges allow. */
export function cropAround(photo: PixelSize, ratio: CropRatio, focalPoint: FocalPoint | null): Crop {
  const { x, y } = focalPoint ?? { x: 0.5, y: 0.5 }
  const wanted = ratioOf[ratio] / (photo.width / photo.height)
  const width = Math.min(1, wanted)
  const height = Math.min(1, 1 / wanted)
  return {
    left: within(x - width / 2, 0, 1 - width),
    top: within(y - height / 2, 0, 1 - height),
    width,
    height,
  }
}

export interface CroppedPhoto extends PixelSize {
  readonly crops: Crops
  readonly focalPoint: FocalPoint | null
}

/** The part to cut out in whole pixels of the upright photo: as somebody made it, else around the focal point. */
export function pixelCrop(photo: CroppedPhoto, ratio: CropRatio): PixelCrop {
  const crop = photo.crops[ratio] ?? cropAround(photo, ratio, photo.focalPoint)
  const width = within(Math.round(crop.width * photo.width), 1, photo.width)
  const height = within(Math.round(crop.height * photo.height), 1, photo.height)
  return {
    left: within(Math.round(crop.left * photo.width), 0, photo.width - width),
    top: within(Math.round(crop.top * photo.height), 0, photo.height - height),
    width,
    height,
  }
}
