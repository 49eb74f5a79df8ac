import sharp, { type OutputInfo } from 'sharp'
import { previewPixels } from '../../../shared/story/photo/previewSize'

/** 100 megapixels: more than any camera of a newsroom, less than would fill a desktop's memory. */
export const pixelLimit = 100_000_000

/** Harmless oddities in a file pass; missing or broken picture data doesn't. */
export const strict = { failOn: 'error', limitInputPixels: pixelLimit } as const

/** Oddities that cameras and programs write, and that cost no part of the picture. */
const harmless = /extraneous bytes|Adobe APP14|JFIF (major|extension)|Unknown/i

/** A photo as small as screens need it, in sRGB, as its rows lie in the file. */
export interface Shrunk {
  readonly data: Buffer
  readonly info: OutputInfo
}

/** Throws where a part of the picture is missing or broken. */
export async function decodeAll(bytes: Buffer): Promise<Shrunk> {
  // A small result still has to be made from every row, and a large photo need not stand in memory whole.
  const decode = (failOn: 'warning' | 'error') =>
    sharp(bytes, { ...strict, failOn })
      .resize(previewPixels.page, previewPixels.page, { fit: 'inside', withoutEnlargement: true })
      .toColorspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
  try {
    return await decode('warning')
  } catch (error) {
    if (!(error instanceof Error) || !harmless.test(error.message)) throw error
    return await decode('error')
  }
}
