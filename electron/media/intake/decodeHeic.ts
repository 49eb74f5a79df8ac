import { createRequire } from 'node:module'

/** What this uses of libheif's own interface, which has no types. */
interface HeifImage {
  get_width(): number
  get_height(): number
  is_primary(): boolean
  display(
    into: { data: Uint8ClampedArray; width: number; height: number },
    done: (picture: unknown) => void,
  ): void
  free(): void
}
interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] }
}

export interface RawPicture {
  /** RGBA, one byte each, upright. */
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/**
 * Decodes the main picture of an HEIC file. sharp knows its container but not HEVC inside it. Throws where the file is
 * damaged, or larger than `pixelLimit`.
 */
export async function decodeHeic(bytes: Uint8Array, pixelLimit: number): Promise<RawPicture> {
  // Loaded for the first such photo only: 2 MB, and a third of a second.
  const libheif = createRequire(import.meta.url)('libheif-js/wasm-bundle') as Libheif
  const images = new libheif.HeifDecoder().decode(bytes)
  try {
    const image = images.find((each) => each.is_primary()) ?? images[0]
    if (image === undefined) throw new Error('There is no picture in this file.')
    const width = image.get_width()
    const height = image.get_height()
    if (width * height > pixelLimit) throw new Error('There are too many pixels in this file.')
    const data = new Uint8ClampedArray(width * height * 4)
    const drawn = await new Promise((resolve) => image.display({ data, width, height }, resolve))
    if (drawn === null) throw new Error('The picture in this file is damaged.')
    return { data, width, height }
  } finally {
    for (const image of images) image.free()
  }
}
