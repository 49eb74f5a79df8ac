/** Where the window loads a photo of the media folder from. */
export const photoAddress = (photoId: string): string => `app://dateline/photo/${photoId}`
