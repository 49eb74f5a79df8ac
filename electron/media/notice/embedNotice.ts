import type { PhotoNotice } from '../../../shared/story/photo/photoNotice'
import type { PhotoFormat } from '../../../shared/output/portal/photoSizes'
import { noticeIptc } from './noticeIptc'
import { noticeXmp } from './noticeXmp'
import { riffChunks, riffFile, type RiffChunk } from './riff'

export const xmpName = 'http://ns.adobe.com/xap/1.0/\0'
export const iptcName = 'Photoshop 3.0\0'

function segment(marker: number, name: string, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

const intoJpeg = (jpeg: Buffer, notice: PhotoNotice): Buffer =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, xmpName, Buffer.from(noticeXmp(notice), 'utf8')),
    segment(0xed, iptcName, noticeIptc(notice)),
    jpeg.subarray(2),
  ])

const xmpFlag = 0x04
const alphaFlag = 0x10

/** The extended header that a WebP with metadata begins with (RFC 9649, 2.7). */
function extendedHeader(chunks: readonly RiffChunk[], width: number, height: number): RiffChunk {
  const lossless = chunks.find(({ type }) => type === 'VP8L')
  const hasAlpha = lossless !== undefined && (lossless.data.readUInt32LE(1) & 0x10000000) !== 0
  const data = Buffer.alloc(10)
  data[0] = hasAlpha ? alphaFlag : 0
  data.writeUIntLE(width - 1, 4, 3)
  data.writeUIntLE(height - 1, 7, 3)
  return { type: 'VP8X', data }
}

/** WebP has no place for IPTC; XMP says the same. */
function intoWebp(webp: Buffer, notice: PhotoNotice, width: number, height: number): Buffer {
  const chunks = riffChunks(webp)
  const [first] = chunks
  const header =
    first?.type === 'VP8X'
      ? { type: 'VP8X', data: Buffer.from(first.data) }
      : extendedHeader(chunks, width, height)
  header.data[0] = (header.data[0] ?? 0) | xmpFlag
  const pictures = chunks.filter(({ type }) => type !== 'VP8X')
  return riffFile([header, ...pictures, { type: 'XMP ', data: Buffer.from(noticeXmp(notice), 'utf8') }])
}

export interface Picture {
  readonly bytes: Buffer
  readonly format: PhotoFormat
  readonly width: number
  readonly height: number
}

/** The picture with its notice inside: XMP, and IPTC in a JPEG. The pixels are untouched. */
export const embedNotice = ({ bytes, format, width, height }: Picture, notice: PhotoNotice): Buffer =>
  format === 'jpeg' ? intoJpeg(bytes, notice) : intoWebp(bytes, notice, width, height)
