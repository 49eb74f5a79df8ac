/**
 * A photo that was dropped or pasted travels in pieces over a MessagePort of its own, past main, straight to the photo
 * process: one large message would hold up every keystroke behind it.
 */
export type ToPhotoProcess =
  | { readonly type: 'chunk'; readonly bytes: Uint8Array }
  | { readonly type: 'end' }
  /** Nobody wants it any more. */
  | { readonly type: 'cancel' }

/** One more piece may be sent. */
export type FromPhotoProcess = { readonly type: 'more' }

/** Pieces under way at a time, and the size of one in bytes. */
export const piecesUnderWay = 4
export const pieceSize = 512 * 1024
