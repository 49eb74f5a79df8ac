import {
  cropAround,
  type Crop,
  type CropRatio,
  type FocalPoint,
  type PixelSize,
} from '../../shared/story/photo/photoCrop'

/** Share of the photo that a key moves by; with Shift five times as far. */
const step = 0.02
/** The smallest crop, as a share of the largest one of its shape. */
const smallest = 0.2

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export const movedCrop = (crop: Crop, right: number, down: number): Crop => ({
  ...crop,
  left: within(crop.left + right, 0, 1 - crop.width),
  top: within(crop.top + down, 0, 1 - crop.height),
})

export const movedPoint = ({ x, y }: FocalPoint, right: number, down: number): FocalPoint => ({
  x: within(x + right, 0, 1),
  y: within(y + down, 0, 1),
})

/** Larger or smaller around its middle, in its shape and inside the photo. */
export function sizedCrop(crop: Crop, factor: number, photo: PixelSize, ratio: CropRatio): Crop {
  const largest = cropAround(photo, ratio, null)
  const scale = within((crop.width * factor) / largest.width, smallest, 1)
  const width = largest.width * scale
  const height = largest.height * scale
  const middle = { x: crop.left + crop.width / 2, y: crop.top + crop.height / 2 }
  return {
    left: within(middle.x - width / 2, 0, 1 - width),
    top: within(middle.y - height / 2, 0, 1 - height),
    width,
    height,
  }
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** How far an arrow key moves, in shares of the photo; null for other keys. */
export function moveOfKey(key: string, far: boolean): readonly [right: number, down: number] | null {
  const direction = directions[key]
  const distance = far ? step * 5 : step
  return direction === undefined ? null : [direction[0] * distance, direction[1] * distance]
}

/** By what a key makes a crop larger or smaller; null for other keys. */
export const sizeOfKey = (key: string): number | null =>
  key === '+' || key === '=' ? 1.05 : key === '-' || key === '_' ? 1 / 1.05 : null
