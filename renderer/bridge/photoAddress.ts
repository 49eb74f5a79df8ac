/** Where the window finds the picture of a photo. */
export const photoAddress = (photoId: string): string => `app://dateline/photo/${photoId}`
