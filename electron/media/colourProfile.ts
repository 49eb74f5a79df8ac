/** The name that an ICC profile gives itself, e.g. `Display P3`; empty where there is none. */
export function colourProfileName(icc: Buffer | undefined): string {
  try {
    return icc === undefined ? '' : described(icc)
  } catch {
    return ''
  }
}

/** The `desc` tag: ASCII in version 2, UTF-16 in version 4 (ICC.1, 9.2.41 and 10.13). */
function described(icc: Buffer): string {
  const tags = icc.readUInt32BE(128)
  for (let tag = 0; tag < tags; tag++) {
    const entry = 132 + tag * 12
    if (icc.toString('latin1', entry, entry + 4) !== 'desc') continue
    const at = icc.readUInt32BE(entry + 4)
    const text =
      icc.toString('latin1', at, at + 4) === 'mluc'
        ? Buffer.from(
            icc.subarray(
              at + icc.readUInt32BE(at + 24),
              at + icc.readUInt32BE(at + 24) + icc.readUInt32BE(at + 20),
            ),
          )
            .swap16()
            .toString('utf16le')
        : icc.toString('latin1', at + 12, at + 12 + icc.readUInt32BE(at + 8))
    return text.replace(/\0/g, '').trim().slice(0, 200)
  }
  return ''
}

const segmentLimit = 0xffff - 2 - 14

/** A JPEG whose pixels are tagged as those of a profile (ICC.1, annex B.4). A profile too large for one segment is left out. */
export function withColourProfile(jpeg: Buffer, icc: Buffer): Buffer {
  if (icc.length > segmentLimit) return jpeg
  const head = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\x01\x01', 'latin1')
  head.writeUInt16BE(head.length - 2 + icc.length, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, icc, jpeg.subarray(2)])
}
