/** @jsxImportSource preact */
import type { CropRatio } from '../../story/photo/photoCrop'
import type { PortalPhoto } from './portalPhoto'
import { cropSizes, photoSizes, type PhotoFormat, type PhotoSize } from './photoSizes'

/** How wide a picture stands on the page, for the browser's choice of a size. */
export type PicturePlace = 'story' | 'lead' | 'card' | 'row' | 'gallery' | 'galleryWide'
const sizes: Record<PicturePlace, string> = {
  story: '(min-width: 66rem) 43rem, (min-width: 48rem) 40rem, 100vw',
  lead: '(min-width: 66rem) 46rem, 100vw',
  card: '(min-width: 66rem) 22rem, (min-width: 40rem) 50vw, 8rem',
  row: '6rem',
  gallery: '(min-width: 40rem) 21rem, 100vw',
  galleryWide: '(min-width: 66rem) 43rem, (min-width: 48rem) 40rem, 100vw',
}

/** The part of a photo that stands there, as `portal.css` keeps its place; null is all of it. */
const shapes: Record<PicturePlace, CropRatio | null> = {
  story: null,
  lead: '16:9',
  card: '4:3',
  row: '1:1',
  gallery: '4:3',
  galleryWide: '16:9',
}

export interface PictureProps {
  readonly photo: PortalPhoto
  readonly alt: string
  readonly place: PicturePlace
  /** Loaded at once: the first thing readers see. */
  readonly eager?: boolean
  readonly href: (path: string) => string
}

/** A photo, or the part of it for its place, in all sizes; its place is kept free while it loads. */
export function Picture({ photo, alt, place, eager = false, href }: PictureProps) {
  const srcset = (of: readonly PhotoSize[]) =>
    of.map(({ path, width }) => `${href(path)} ${width}w`).join(', ')
  const shape = shapes[place]
  const sizesOf = (format: PhotoFormat) =>
    shape === null ? photoSizes(photo, format) : cropSizes(photo, shape, format)
  const jpegs = sizesOf('jpeg')
  const largest = jpegs[jpegs.length - 1]
  const fallback = jpegs.find(({ width }) => width >= 800) ?? largest
  if (largest === undefined || fallback === undefined) return null
  return (
    <picture>
      <source type="image/webp" srcset={srcset(sizesOf('webp'))} sizes={sizes[place]} />
      <img
        src={href(fallback.path)}
        srcset={srcset(jpegs)}
        sizes={sizes[place]}
        width={largest.width}
        height={largest.height}
        alt={alt}
        {...(eager ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
      />
    </picture>
  )
}
