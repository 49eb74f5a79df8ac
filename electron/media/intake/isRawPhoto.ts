import type { FileHandle } from 'node:fs/promises'

const newSubfileType = 254
const dngVersion = 50706
/** Compressions of Nikon's, Sony's and others' raw files. */
const rawCompressions = new Set([34713, 32767, 32769, 34892, 65535])

/**
 * Cameras' raw files call themselves TIFF, but their first picture is a thumbnail: whoever took them for TIFF would publish
 * a stamp. Reads the first directory only (TIFF 6.0, section 2).
 */
export async function isRawPhoto(handle: FileHandle): Promise<boolean> {
  const header = await read(handle, 0, 12)
  // A broken directory is the decoder's to refuse.
  if (header === null) return false
  if (header.toString('latin1', 8, 10) === 'CR') return true
  const little = header.toString('latin1', 0, 2) === 'II'
  const u16 = (bytes: Buffer, at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const u32 = (bytes: Buffer, at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const count = await read(handle, u32(header, 4), 2)
  const entries = count === null ? null : await read(handle, u32(header, 4) + 2, u16(count, 0) * 12)
  if (entries === null) return false
  for (let at = 0; at < entries.length; at += 12) {
    const tag = u16(entries, at)
    if (tag === dngVersion) return true
    if (tag === newSubfileType && (u32(entries, at + 8) & 1) === 1) return true
    if (tag === 259 && rawCompressions.has(u16(entries, at + 8))) return true
  }
  return false
}

async function read(handle: FileHandle, from: number, length: number): Promise<Buffer | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from)
  return bytesRead === length ? buffer : null
}
