import type { PhotoNotice } from '../../../shared/story/photo/photoNotice'
import type { PhotoFormat } from '../../../shared/output/portal/photoSizes'
import { photoTags, tidyText } from '../metadata/photoTags'
import { iptcName, xmpName } from './embedNotice'
import { riffChunks } from './riff'

/** The parts of a JPEG before its picture data, beyond those that the picture needs, by name. */
function jpegParts(jpeg: Buffer): string[] {
  const parts: string[] = []
  for (let at = 2; at + 4 <= jpeg.length;) {
    const marker = jpeg[at + 1] ?? 0
    const length = jpeg.readUInt16BE(at + 2)
    // The picture begins; nothing that tells tales comes behind it in what we write.
    if (marker === 0xda) break
    const content = jpeg.toString('latin1', at + 4, at + 2 + length)
    if (marker === 0xe1 && content.startsWith(xmpName)) parts.push('XMP')
    else if (marker === 0xed && content.startsWith(iptcName)) parts.push('IPTC')
    else if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee))
      parts.push(`segment ${marker.toString(16)}`)
    at += 2 + length
  }
  return parts
}

const partsOf = (bytes: Buffer, format: PhotoFormat): string[] =>
  format === 'jpeg'
    ? jpegParts(bytes)
    : riffChunks(bytes)
        .map(({ type }) => type.trim())
        .filter((type) => !['VP8X', 'VP8', 'VP8L', 'ALPH'].includes(type))

/**
 * Reads a picture for readers back, and says what is wrong with it: a word of the notice that isn't there as it should be, or
 * something beside it. Null where all is well.
 */
export function checkNotice(bytes: Buffer, format: PhotoFormat, notice: PhotoNotice): string | null {
  const parts = partsOf(bytes, format)
  const wanted = format === 'jpeg' ? ['XMP', 'IPTC'] : ['XMP']
  const stray = parts.find((part) => !wanted.includes(part))
  if (stray !== undefined || parts.length !== wanted.length) return `parts: ${parts.join(', ') || 'none'}`
  const tags = photoTags(bytes)
  if (tags.hasExif || tags.hasCoordinates) return 'camera data'
  const caption = notice.captions[0]?.text ?? ''
  const said: [name: string, wanted: string, xmp: string, iptc: string][] = [
    ['creator', notice.creator, 'creator', 'By-line'],
    ['credit', notice.credit, 'Credit', 'Credit'],
    ['copyright', notice.copyright, 'rights', 'Copyright Notice'],
    ['caption', caption, 'description', 'Caption/Abstract'],
  ]
  for (const [name, text, xmp, iptc] of said) {
    const expected = tidyText(text)
    if ((tags.xmp(xmp)[0]?.text ?? '') !== expected) return `${name} in XMP`
    if (format === 'jpeg' && (tags.iptc(iptc)[0] ?? '') !== expected) return `${name} in IPTC`
  }
  return null
}
