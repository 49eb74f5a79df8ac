import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a text may stand in a file: as it is, as UTF-16 and as the two base64 forms that requests use of it. */
const formsOf = (text: string): Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('base64').replace(/.=*$/, '')),
  Buffer.from(Buffer.from(`desk:${text}`).toString('base64').replace(/.=*$/, '')),
]

export const holds = (bytes: Buffer, text: string): boolean =>
  formsOf(text).some((form) => bytes.includes(form))

/** Files below a folder in which a text stands. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name)
        return holds(await readFile(file).catch(() => Buffer.alloc(0)), text) ? [file] : []
      }),
  )
  return found.flat()
}
