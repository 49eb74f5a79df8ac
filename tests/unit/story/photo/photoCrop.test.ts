import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropRatios, noCrops, pixelCrop } from '../../../../shared/story/photo/photoCrop'

const wide = { width: 6000, height: 4000, crops: noCrops, focalPoint: null }

test('without a crop of its own a photo is cut around its middle, or its focal point as far as the edges allow', () => {
  expect({
    middle: cropRatios.map((ratio) => pixelCrop(wide, ratio)),
    corner: pixelCrop({ ...wide, focalPoint: { x: 0.95, y: 0.1 } }, '1:1'),
    tall: pixelCrop({ ...wide, width: 1000, height: 3000, focalPoint: { x: 0.5, y: 0.25 } }, '16:9'),
  }).toEqual({
    middle: [
      { left: 1000, top: 0, width: 4000, height: 4000 },
      { left: 333, top: 0, width: 5333, height: 4000 },
      { left: 0, top: 313, width: 6000, height: 3375 },
    ],
    corner: { left: 2000, top: 0, width: 4000, height: 4000 },
    tall: { left: 0, top: 469, width: 1000, height: 563 },
  })
})

test('a crop that somebody made is cut as they made it', () => {
  const crops = { ...noCrops, '4:3': { left: 0.25, top: 0.5, width: 0.5, height: 0.5 } }
  expect(pixelCrop({ ...wide, crops, focalPoint: { x: 0, y: 0 } }, '4:3')).toEqual({
    left: 1500,
    top: 2000,
    width: 3000,
    height: 2000,
  })
})

test('a crop never leaves its photo', () => {
  const side = fc.integer({ min: 1, max: 12_000 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(side, side, share, share, (width, height, x, y) =>
      cropRatios.every((ratio) => {
        const cut = pixelCrop({ width, height, crops: noCrops, focalPoint: { x, y } }, ratio)
        return (
          cut.left >= 0 &&
          cut.top >= 0 &&
          cut.width >= 1 &&
          cut.height >= 1 &&
          cut.left + cut.width <= width &&
          cut.top + cut.height <= height
        )
      }),
    ),
  )
})
