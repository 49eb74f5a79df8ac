import { cleanTexts } from '../cleanText'
import { photosIn } from '../../story/articleBody'
import { cropRatios, type CropRatio } from '../../story/photo/photoCrop'
import { photoNotice, type PhotoNotice } from '../../story/photo/photoNotice'
import type { Article, ShownPhoto } from '../../story/story'
import { shortHash } from '../shortHash'
import { galleryPictures } from './galleryPictures'

/** A photo as one article of the portal shows it. */
export interface PortalPhoto extends ShownPhoto {
  /** Written into each file that is made of it. */
  readonly notice: PhotoNotice
  /** Begins the names of its files below `photos/`; another one for other bytes and for another notice. */
  readonly stem: string
  /** The parts of it that pages show. */
  readonly shapes: readonly CropRatio[]
}

/** Lists, link previews and search engines show an article's first photo, in every shape; galleries show their own. */
function shapesOf({ body }: Pick<Article, 'body'>, photoId: string): readonly CropRatio[] {
  const [lead] = photosIn(body)
  if (lead?.photoId === photoId) return cropRatios
  const inGalleries = body.flatMap((block) => (block.kind === 'gallery' ? galleryPictures(block.photos) : []))
  return cropRatios.filter((ratio) =>
    inGalleries.some(({ photo, shape }) => photo.photoId === photoId && shape === ratio),
  )
}

export function portalPhoto(article: Pick<Article, 'edition' | 'body'>, photo: ShownPhoto): PortalPhoto {
  // A file's XMP can hold no more than a page can.
  const notice = cleanTexts(photoNotice(article, photo))
  return {
    ...photo,
    notice,
    stem: `${photo.photoId.slice(0, 12)}-${shortHash(JSON.stringify(notice))}`,
    shapes: shapesOf(article, photo.photoId),
  }
}
