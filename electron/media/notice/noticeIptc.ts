import type { PhotoNotice } from '../../../shared/story/photo/photoNotice'

/** A dataset of IPTC IIM 4.2: record, number, and its value. */
function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

/** The longest a dataset may be without its extended form; photos' captions are far shorter. */
const longest = 0x7fff
const text = (number: number, value: string): Buffer[] => {
  if (value === '') return []
  const whole = Buffer.from(value, 'utf8')
  let end = Math.min(whole.length, longest)
  // Not in the middle of a letter.
  while (end < whole.length && ((whole[end] ?? 0) & 0xc0) === 0x80) end--
  return [dataset(2, number, whole.subarray(0, end))]
}

/**
 * The notice as a Photoshop resource with IPTC IIM in it, in UTF-8, as `1:90` says. IIM's old limits (32 bytes for a name, ten
 * Hangul) are not kept, as by all that write it today.
 */
export function noticeIptc({ captions, creator, credit, copyright }: PhotoNotice): Buffer {
  const iim = Buffer.concat([
    dataset(1, 90, Buffer.from('\x1b%G', 'latin1')),
    dataset(2, 0, Buffer.from([0, 4])),
    ...text(80, creator),
    ...text(110, credit),
    ...text(116, copyright),
    ...text(120, captions[0]?.text ?? ''),
  ])
  const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1')
  head.writeUInt32BE(iim.length, 8)
  return Buffer.concat([head, iim, Buffer.alloc(iim.length % 2)])
}
