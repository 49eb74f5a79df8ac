import { deflateSync, crc32, gzipSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

export interface HostileFile {
  readonly name: string
  readonly bytes: Buffer
  /** The reason of the refusal, or the media type it is taken for. */
  readonly outcome: string
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const noise = (width: number, height: number) =>
  sharp(
    Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7919 + (at % 251) * 31) & 0xff)),
    {
      raw: { width, height, channels: 3 },
    },
  )

/**
 * sharp's results lie in the memory of its WebAssembly as long as the buffer that it gave lives; a part of one may outlive
 * it, so this is a copy.
 */
const drawn = async (picture: Sharp): Promise<Buffer> => Buffer.from(await picture.toBuffer())

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A PNG that claims a size, with this picture data and these chunks before it. */
function png(width: number, height: number, data: Buffer, ...extra: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', data),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}
const rows = (width: number, height: number): Buffer => deflateSync(Buffer.alloc((width + 1) * height))

/** A JPEG with the size in its frame header changed to what it isn't. */
function jpegClaiming(jpeg: Buffer, width: number, height: number): Buffer {
  const lie = Buffer.from(jpeg)
  for (let at = 2; at < lie.length - 9;) {
    const marker = lie.readUInt16BE(at)
    if (marker === 0xffc0 || marker === 0xffc2) {
      lie.writeUInt16BE(height, at + 5)
      lie.writeUInt16BE(width, at + 7)
      return lie
    }
    at += 2 + lie.readUInt16BE(at + 2)
  }
  throw new Error('There is no frame in this JPEG.')
}

function gifClaiming(gif: Buffer, width: number, height: number): Buffer {
  const lie = Buffer.from(gif)
  lie.writeUInt16LE(width, 6)
  lie.writeUInt16LE(height, 8)
  return lie
}

const zip = Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1')
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')
const tiffHeader = (entries: readonly (readonly [tag: number, value: number])[]): Buffer => {
  const bytes = Buffer.alloc(14 + entries.length * 12)
  bytes.write('II*\0', 'latin1')
  bytes.writeUInt32LE(8, 4)
  bytes.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, value], at) => {
    bytes.writeUInt16LE(tag, 10 + at * 12)
    bytes.writeUInt16LE(4, 12 + at * 12)
    bytes.writeUInt32LE(1, 14 + at * 12)
    bytes.writeUInt32LE(value, 18 + at * 12)
  })
  return bytes
}

/** Files that no newsroom wants to open, each with what becomes of it. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const jpeg = await drawn(noise(300, 200).jpeg())
  const progressive = await drawn(noise(300, 200).jpeg({ progressive: true }))
  const plain = await drawn(noise(300, 200).png())
  const webp = await drawn(noise(300, 200).webp())
  const lossless = await drawn(noise(60, 40).webp({ lossless: true }))
  const avif = await drawn(noise(300, 200).avif({ effort: 0 }))
  const gif = await drawn(noise(300, 200).gif())
  const tiff = await drawn(noise(300, 200).tiff({ compression: 'lzw' }))
  const whole = { jpeg, progressive, plain, webp, avif, gif, tiff }
  const files: [name: string, bytes: Buffer, outcome: string][] = [
    ['empty.jpg', Buffer.alloc(0), 'empty'],
    ['one byte.jpg', Buffer.alloc(1, 0xff), 'notAPhoto'],
    ['zero bytes.jpg', Buffer.alloc(4096), 'notAPhoto'],
    ['start only.jpg', jpeg.subarray(0, 3), 'damaged'],
    ['start only.png', plain.subarray(0, 8), 'damaged'],
    ['start only.webp', webp.subarray(0, 12), 'damaged'],
    ['start only.avif', avif.subarray(0, 32), 'damaged'],
    ['start only.gif', gif.subarray(0, 6), 'damaged'],
    ['start only.tiff', tiff.subarray(0, 8), 'damaged'],
    ...Object.entries(whole).map(([kind, bytes]): [string, Buffer, string] => [
      `half.${kind}`,
      bytes.subarray(0, bytes.length / 2),
      'damaged',
    ]),
    ['tail cut.jpg', jpeg.subarray(0, jpeg.length - 600), 'damaged'],
    ['tail cut.png', plain.subarray(0, plain.length - 600), 'damaged'],
    [
      'bytes swapped.webp',
      Buffer.concat([webp.subarray(0, 40), Buffer.from(webp.subarray(40)).reverse()]),
      'damaged',
    ],
    [
      'wrong checksum.png',
      Buffer.concat([plain.subarray(0, 29), Buffer.alloc(4), plain.subarray(33)]),
      'damaged',
    ],
    // Decompression bombs: small files that unpack to gigabytes.
    ['bomb by header.png', png(60_000, 60_000, rows(10, 10)), 'photo/tooManyPixels'],
    ['bomb that keeps its word.png', png(20_000, 20_000, rows(20_000, 20_000)), 'photo/tooManyPixels'],
    ['bomb of rows.png', png(10, 10, deflateSync(Buffer.alloc(200_000_000))), 'image/png'],
    ['fewer rows than claimed.png', png(9000, 9000, rows(9000, 10)), 'damaged'],
    [
      'bomb in a text.png',
      png(
        10,
        10,
        rows(10, 10),
        pngChunk('zTXt', Buffer.concat([ascii('Comment\0\0'), deflateSync(Buffer.alloc(100_000_000, 0x41))])),
      ),
      'image/png',
    ],
    [
      'bomb in a profile.png',
      png(
        10,
        10,
        rows(10, 10),
        pngChunk('iCCP', Buffer.concat([ascii('icc\0\0'), deflateSync(Buffer.alloc(100_000_000))])),
      ),
      'image/png',
    ],
    ['bomb by header.jpg', jpegClaiming(jpeg, 65_000, 65_000), 'photo/tooManyPixels'],
    ['more than it has.jpg', jpegClaiming(jpeg, 300, 9000), 'damaged'],
    ['no width.jpg', jpegClaiming(jpeg, 0, 200), 'damaged'],
    // A GIF's screen is not its picture: what counts is the frame inside.
    ['screen larger than its frame.gif', gifClaiming(gif, 65_000, 65_000), 'image/gif'],
    ['no screen.gif', gifClaiming(gif, 0, 0), 'image/gif'],
    [
      'bomb by header.tiff',
      tiffHeader([
        [256, 100_000],
        [257, 100_000],
        [277, 1],
        [273, 8],
        [279, 10],
      ]),
      'damaged',
    ],
    ['no width.png', png(0, 10, rows(0, 10)), 'damaged'],
    ['directory that leads nowhere.tiff', Buffer.concat([ascii('II*\0'), Buffer.alloc(4, 0xff)]), 'damaged'],
    [
      'directory that leads to itself.tiff',
      tiffHeader([
        [256, 10],
        [257, 10],
        [330, 8],
      ]),
      'damaged',
    ],
    // Scripts and pages.
    ['drawing.svg', ascii(svg), 'unsupported'],
    ['drawing.jpg', ascii(`<?xml version="1.0"?>\n<!-- a -->\n${svg}`), 'unsupported'],
    ['entities.svg', ascii(`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${svg}`), 'unsupported'],
    ['drawing.svgz', gzipSync(svg), 'notAPhoto'],
    ['page.jpg', ascii('<!doctype html><script>alert(1)</script>'), 'notAPhoto'],
    ['paper.jpg', ascii('%PDF-1.7\n1 0 obj'), 'unsupported'],
    ['postscript.jpg', ascii('%!PS-Adobe-3.0 EPSF-3.0'), 'unsupported'],
    ['program.jpg', ascii('MZ\x90\0\x03\0\0\0'), 'notAPhoto'],
    ['shell.png', ascii('#!/bin/sh\nrm -rf /\n'), 'notAPhoto'],
    ['archive.jpg', zip, 'notAPhoto'],
    ['portable pixels.jpg', ascii('P6\n9 9\n255\n' + '\0'.repeat(243)), 'notAPhoto'],
    // Raw files call themselves TIFF.
    ['camera.cr2', Buffer.concat([ascii('II*\0\x10\0\0\0CR\x02\0'), Buffer.alloc(64)]), 'unsupported'],
    [
      'camera.dng',
      tiffHeader([
        [256, 100],
        [50706, 0x0401],
      ]),
      'unsupported',
    ],
    [
      'camera.nef',
      tiffHeader([
        [254, 1],
        [256, 160],
      ]),
      'unsupported',
    ],
    ['camera.cr3', ascii('\0\0\0\x18ftypcrx \0\0\0\x01crx isom'), 'unsupported'],
    ['film.mp4', ascii('\0\0\0\x18ftypisom\0\0\x02\0isomiso2'), 'notAPhoto'],
    ['phone.heic', ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'damaged'],
    // Polyglots: whole pictures with something behind or inside. They are taken for what they show; only pixels leave.
    ['archive behind.jpg', Buffer.concat([jpeg, zip]), 'image/jpeg'],
    ['page behind.png', Buffer.concat([plain, ascii('<script>alert(1)</script>')]), 'image/png'],
    ['script behind.gif', Buffer.concat([gif, ascii('*/=1;alert(1)')]), 'image/gif'],
    // Wrong endings.
    ['really a png.jpg', plain, 'image/png'],
    ['really a webp.gif', lossless, 'image/webp'],
    ['really a jpeg.txt', jpeg, 'image/jpeg'],
  ]
  return files.map(([name, bytes, outcome]) => ({ name, bytes, outcome }))
}
