import { createHash, randomBytes } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editions } from '../../../shared/story/edition'

/** Marks the files that are not yet in their place. The name says nothing else: some file systems allow only 255 bytes. */
const unfinished = '.dateline-part'

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const isAbsent = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'

/** The bytes of a file of the portal, or null where there is none. */
export async function readPortalFile(folder: string, path: string): Promise<Buffer | null> {
  try {
    return await readFile(join(folder, path))
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

/** The name of a file while it is written, told from its path: what a crash left of it goes with the next try. */
export const partOf = (path: string): string =>
  `.${createHash('sha256').update(path).digest('hex').slice(0, 12)}${unfinished}`

/**
 * Makes the file whole beside its place, on the disk, and only then moves it there.
 * @param part its name until then; one that is given is for paths that nobody else writes at the same time
 */
export async function writePortalFile(
  folder: string,
  path: string,
  content: Buffer,
  part = `.${randomBytes(6).toString('hex')}${unfinished}`,
): Promise<void> {
  const place = join(folder, path)
  await mkdir(dirname(place), { recursive: true })
  const temporary = join(dirname(place), part)
  try {
    await rm(temporary, { force: true })
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, place)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Removes a file and the folders that it leaves empty. False where there was none. */
export async function removePortalFile(folder: string, path: string): Promise<boolean> {
  try {
    await unlink(join(folder, path))
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent))
    } catch {
      break
    }
  }
  return true
}

/** Clears what a crash left unfinished, in the portal's own folders only and not through links. */
export async function removeUnfinished(folder: string): Promise<void> {
  const clear = async (within: string, deep: boolean): Promise<void> => {
    let entries: Dirent[]
    try {
      entries = await readdir(within, { withFileTypes: true })
    } catch (error) {
      if (isAbsent(error)) return
      throw error
    }
    for (const entry of entries) {
      const path = join(within, entry.name)
      if (entry.isFile() && entry.name.endsWith(unfinished)) await rm(path, { force: true })
      else if (entry.isDirectory() && deep) await clear(path, true)
    }
  }
  await clear(folder, false)
  for (const own of ['assets', 'photos', ...editions]) await clear(join(folder, own), true)
}
