/** Pixels of the longer side of what the window shows of a photo: in a row, and on a page. */
export const previewPixels = { row: 256, page: 1440 } as const
export type PreviewSize = keyof typeof previewPixels
export const previewSizes = Object.keys(previewPixels) as PreviewSize[]
