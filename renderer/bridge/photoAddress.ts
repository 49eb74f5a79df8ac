import type { PreviewSize } from '../../shared/story/photo/previewSize'

/** Where the window loads a photo of the media folder from, as large as its place needs it. */
export const photoAddress = (photoId: string, size: PreviewSize = 'page'): string =>
  `app://dateline/photo/${photoId}/${size}`
