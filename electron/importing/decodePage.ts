const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // A NUL stands in no text file; binary files have them early.
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** A text file's words: UTF-8 with or without its mark, or UTF-16 with one. Null for anything else. */
export function decodePage(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes)
  return decoded('utf-8', bytes)
}
