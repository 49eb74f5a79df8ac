import type { PhotoAsset } from '../../shared/story/story'

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to)

/** Neither Chromium nor every browser shows these, so they have a JPEG beside them that does duty. */
export const needsRendition = (mediaType: PhotoAsset['mediaType']): boolean =>
  mediaType === 'image/tiff' || mediaType === 'image/heic'

/** Photoshop, big TIFF, PDF, PostScript, icons, JPEG XL. */
const foreignSignatures = ['8BPS', 'II+\0', 'MM\0+', '%PDF', '%!PS', '\0\0\x01\0', '\xff\x0a']

/**
 * The kind of picture that a file's first bytes announce. `unsupported` are pictures and page formats that are known
 * but not taken (SVG and PDF may hold scripts; cameras' raw files want converting first).
 */
export function photoKind(start: Buffer): PhotoAsset['mediaType'] | 'unsupported' | 'notAPhoto' {
  if (start.length >= 3 && start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff) return 'image/jpeg'
  if (ascii(start, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (/^GIF8[79]a/.test(ascii(start, 0, 6))) return 'image/gif'
  if (ascii(start, 0, 4) === 'RIFF' && ascii(start, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(start, 4, 8) === 'ftyp') {
    if (/avi[fs]/.test(ascii(start, 8, 40))) return 'image/avif'
    if (/hei[cmsx]|hev[cmsx]|mif1|msf1/.test(ascii(start, 8, 40))) return 'image/heic'
    return ascii(start, 8, 40).includes('crx ') ? 'unsupported' : 'notAPhoto'
  }
  if (['II*\0', 'MM\0*'].includes(ascii(start, 0, 4))) return 'image/tiff'
  if (foreignSignatures.some((signature) => ascii(start, 0, signature.length) === signature))
    return 'unsupported'
  if (ascii(start, 0, 2) === 'BM' && start.length > 18 && start.readUInt32LE(6) === 0) return 'unsupported'
  if (
    /^[\ufeff\s]*(<\?xml[\s\S]*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[\s\S]*)?<svg[\s>]/i.test(
      start.toString('utf8'),
    )
  )
    return 'unsupported'
  return 'notAPhoto'
}
