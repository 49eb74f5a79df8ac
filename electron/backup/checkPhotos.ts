import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

export const photoName = /^[0-9a-f]{64}$/

/** The photo files in a media folder, by their SHA-256, with their places. */
export async function photoFiles(media: string): Promise<Map<string, string>> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  return new Map(
    entries
      .filter((entry) => entry.isFile() && photoName.test(entry.name))
      .map((entry) => [entry.name, join(entry.parentPath, entry.name)]),
  )
}

export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The photos whose bytes are no longer those they are named after. */
export async function checkPhotos(media: string): Promise<string[]> {
  const damaged: string[] = []
  for (const [photoId, file] of await photoFiles(media))
    if ((await sha256(file)) !== photoId) damaged.push(photoId)
  return damaged
}
