import { plainText, type BlockOf } from '../../story/articleBody'
import type { CropRatio } from '../../story/photo/photoCrop'
import { isBlank } from '../cleanText'

/** A photo of a gallery, and the part of it that stands there. */
export interface GalleryPicture {
  readonly photo: BlockOf<'photo'>
  readonly shape: CropRatio
}

/** What a gallery prints, two in a row. An odd one opens it across both. */
export function galleryPictures(photos: readonly BlockOf<'photo'>[]): readonly GalleryPicture[] {
  const printed = photos.filter(
    ({ photoId, caption, credit }) => photoId !== '' || !isBlank(plainText(caption)) || !isBlank(credit),
  )
  return printed.map((photo, at) => ({
    photo,
    shape: at === 0 && printed.length % 2 === 1 ? '16:9' : '4:3',
  }))
}
