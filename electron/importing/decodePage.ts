const decoded = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // A NUL stands in no text file; binary files have them early.
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** The encoding a web page names itself, in its first kilobyte as the HTML standard has it. Korean pages of the old kind do. */
function namedEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}

/** A text file's words: UTF-8 with or without its mark, UTF-16 with one, or what a web page says. Null for anything else. */
export function decodePage(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes)
  const named = namedEncoding(bytes)
  return decoded('utf-8', bytes) ?? (named === null ? null : decoded(named, bytes))
}
