/** No address of a picture needs more letters. */
export const longestAddress = 8000

/** Bytes of a picture from the web: more than any newsroom's largest, far less than a camera's file. */
export const webPictureLimit = 40 * 1024 * 1024
