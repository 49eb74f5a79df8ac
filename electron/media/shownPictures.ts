import type { PreviewSize } from '../../shared/story/photo/previewSize'
import type { PhotoAsset } from '../../shared/story/story'
import type { MediaStore } from './mediaStore'
import { needsRendition } from './photoKind'
import type { PhotoPreviews } from './photoPreviews'

/** By a photo's name, the files that screens show and sizes are made from, and what they are. */
export const shownPictures = (
  find: (photoId: string) => PhotoAsset | null,
  photos: Pick<MediaStore, 'photoFile' | 'pictureFile'>,
  previews: Pick<PhotoPreviews, 'find'>,
) => ({
  /** A small JPEG; null where none could be made, or the photo isn't known. */
  previewFile: async (photoId: string, size: PreviewSize): Promise<string | null> => {
    const asset = find(photoId)
    return asset && (await previews.find(photoId, size, photos.pictureFile(asset)))
  },
  photoFile: (photoId: string): string => {
    const asset = find(photoId)
    return asset === null ? photos.photoFile(photoId) : photos.pictureFile(asset)
  },
  photoType: (photoId: string): string | null => {
    const type = find(photoId)?.mediaType
    return type === undefined ? null : needsRendition(type) ? 'image/jpeg' : type
  },
})
