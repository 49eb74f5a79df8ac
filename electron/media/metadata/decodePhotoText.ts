/** What windows-1252 has at 0x80 to 0x9f; Node's own decoder is wrong there in some versions. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Korean text in CP949 has its high bytes in pairs, most of them Hangul's; Western text has one between ASCII letters.
 */
function decodedKorean(bytes: Uint8Array): string | null {
  let pairs = 0
  let others = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    if ((bytes[at + 1] ?? 0) >= 0xa1) pairs++
    else others++
    at++
  }
  if (pairs === 0 || others * 3 > pairs) return null
  const text = decoded('euc-kr', bytes)
  return text !== null && /[\uac00-\ud7a3]/.test(text) ? text : null
}

const western = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? c1[byte - 0x80] : String.fromCharCode(byte),
  ).join('')

/** Text of a photo's file that doesn't say, or lies about, how it is encoded: UTF-8, CP949 or windows-1252. */
export const decodePhotoText = (bytes: Uint8Array): string =>
  decoded('utf-8', bytes) ?? decodedKorean(bytes) ?? western(bytes)

function westernBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const special = code > 0xff ? c1.indexOf(text[at] ?? '') : -1
    if (code > 0xff && special === -1) return null
    bytes[at] = special === -1 ? code : special + 0x80
  }
  return bytes
}

/** Text that was read as Western although it was UTF-8 or CP949, as some programs write it into XMP and EXIF. */
export function mendPhotoText(text: string): string {
  // eslint-disable-next-line no-control-regex -- only text beyond ASCII can have been read wrongly
  if (/^[\x00-\x7f]*$/.test(text)) return text
  const bytes = westernBytes(text)
  if (bytes === null) return text
  const utf8 = decoded('utf-8', bytes)
  return utf8 ?? decodedKorean(bytes) ?? text
}
