import { createHash } from 'node:crypto'
import { open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, list } from 'tar'
import { z } from 'zod'
import { canonicalJson, contentHash } from '../documents/contentHash'
import { sha256 } from './checkPhotos'

export const manifestName = 'manifest.json'
/** A manifest larger than this names more photos than any desk has. Bytes. */
const manifestLimit = 64 * 1024 * 1024

export interface ArchivedFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}
export interface Manifest {
  readonly files: readonly ArchivedFile[]
}

/** The schema of the files an archive may hold: `allowed` matches their whole names, and nothing else gets through. */
export const archivedFiles = (allowed: RegExp) =>
  z.array(
    z.object({
      name: z.string().regex(allowed),
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  )

/** The files of a folder by name, measured. A photo that is no longer what its name says is left out. */
export async function measured(folder: string, names: readonly string[]): Promise<ArchivedFile[]> {
  const files: ArchivedFile[] = []
  for (const name of names) {
    const sum = await sha256(join(folder, name))
    // A photo that is damaged here already must not make the whole file unusable elsewhere.
    if (name.startsWith('media/') && name !== `media/${sum}`) continue
    files.push({ name, bytes: (await stat(join(folder, name))).size, sha256: sum })
  }
  return files
}

export const sealManifest = (manifest: object): string =>
  canonicalJson({ ...manifest, sum: contentHash(manifest) })

/**
 * Writes the manifest and the files it names as one tar archive, beside its place; it gets its name when `check`, which
 * reads it back, finds it whole. Throws where it doesn't, or the disk refuses.
 */
export async function writeSealedArchive(
  folder: string,
  manifest: Manifest,
  file: string,
  check: (part: string) => Promise<unknown>,
): Promise<void> {
  const part = `${file}.part`
  try {
    await writeFile(join(folder, manifestName), sealManifest(manifest))
    await create({ file: part, cwd: folder, portable: true, noDirRecurse: true }, [
      manifestName,
      ...manifest.files.map(({ name }) => name),
    ])
    await syncFile(part)
    if (typeof (await check(part)) === 'string') throw new Error('What was written reads differently.')
    await rename(part, file)
  } finally {
    await rm(part, { force: true })
  }
}

function openManifest<M extends Manifest>(text: string, schema: z.ZodType<M>): M | null {
  try {
    const { sum, ...content } = z.looseObject({ sum: z.string() }).parse(JSON.parse(text))
    return sum === contentHash(content) ? schema.parse(content) : null
  } catch {
    return null
  }
}

/**
 * Reads an archive through, without writing anything: its manifest, where all that is named is there, once, whole, and
 * nothing else is; else why not. Throws where the file can't be read.
 */
export async function checkSealedArchive<M extends Manifest>(
  file: string,
  schema: z.ZodType<M>,
): Promise<M | 'unknown' | 'damaged'> {
  if (!(await beginsWithManifest(file))) return 'unknown'
  const found = new Map<string, { bytes: number; sha256: string }>()
  const manifestParts: Buffer[] = []
  let first: string | null = null
  let strange = false
  const read: Promise<void>[] = []
  try {
    await list({
      file,
      strict: true,
      onReadEntry: (entry) => {
        first ??= entry.path
        if (entry.type !== 'File' && entry.type !== 'OldFile') strange = true
        if (entry.path === manifestName ? entry.size > manifestLimit : found.has(entry.path)) strange = true
        const hash = createHash('sha256')
        let bytes = 0
        read.push(
          new Promise((resolve, reject) => {
            entry.on('data', (chunk: Buffer) => {
              bytes += chunk.length
              hash.update(chunk)
              if (entry.path === manifestName && bytes <= manifestLimit)
                manifestParts.push(Buffer.from(chunk))
            })
            entry.on('error', reject)
            entry.on('end', () => {
              if (entry.path !== manifestName) {
                if (found.has(entry.path)) strange = true
                found.set(entry.path, { bytes, sha256: hash.digest('hex') })
              }
              resolve()
            })
          }),
        )
      },
    })
    await Promise.all(read)
  } catch (error) {
    if (typeof (error as { tarCode?: unknown }).tarCode === 'string')
      return first === manifestName ? 'damaged' : 'unknown'
    throw error
  }
  if (first !== manifestName) return 'unknown'
  const manifest = openManifest(Buffer.concat(manifestParts).toString('utf8'), schema)
  if (manifest === null || strange || manifest.files.length !== found.size) return 'damaged'
  const whole = manifest.files.every(({ name, bytes, sha256 }) => {
    const there = found.get(name)
    return (
      there?.bytes === bytes &&
      there.sha256 === sha256 &&
      (!name.startsWith('media/') || name === `media/${sha256}`)
    )
  })
  return whole ? manifest : 'damaged'
}

/** The tar library unpacks whatever is packed, so what doesn't begin with a plain entry's name never gets to it. */
async function beginsWithManifest(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const start = Buffer.alloc(manifestName.length + 1)
    await handle.read(start, 0, start.length, 0)
    return start.toString('latin1') === `${manifestName}\0`
  } finally {
    await handle.close()
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
