/** @jsxImportSource preact */
import type { PhotoAsset } from '../../story/story'
import { photoSizes, type PhotoSize } from './photoSizes'

/** How wide a picture stands on the page, for the browser's choice of a size. */
export type PicturePlace = 'story' | 'lead' | 'card' | 'row'
const sizes: Record<PicturePlace, string> = {
  story: '(min-width: 66rem) 43rem, (min-width: 48rem) 40rem, 100vw',
  lead: '(min-width: 66rem) 46rem, 100vw',
  card: '(min-width: 66rem) 22rem, (min-width: 40rem) 50vw, 8rem',
  row: '8rem',
}

export interface PictureProps {
  readonly photo: PhotoAsset
  readonly alt: string
  readonly place: PicturePlace
  /** Loaded at once: the first thing readers see. */
  readonly eager?: boolean
  readonly href: (path: string) => string
}

/** A photo in all its sizes; its place is kept free while it loads. */
export function Picture({ photo, alt, place, eager = false, href }: PictureProps) {
  const srcset = (of: readonly PhotoSize[]) =>
    of.map(({ path, width }) => `${href(path)} ${width}w`).join(', ')
  const jpegs = photoSizes(photo, 'jpeg')
  const largest = jpegs[jpegs.length - 1]
  const fallback = jpegs.find(({ width }) => width >= 800) ?? largest
  if (largest === undefined || fallback === undefined) return null
  return (
    <picture>
      <source type="image/webp" srcset={srcset(photoSizes(photo, 'webp'))} sizes={sizes[place]} />
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
