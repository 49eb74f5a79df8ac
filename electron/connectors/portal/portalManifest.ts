import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readPortalFile, removePortalFile, writePortalFile } from './portalFolder'

const manifestPath = '.dateline-portal.jsonl'
/** As it was written before pages had marks. */
const formerPath = '.dateline-portal.json'

/** Below the portal's folder, never out of it: the manifest decides what may be removed. */
export const isPortalPath = (path: string): boolean =>
  path !== '' &&
  !/[\\\0:]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const pathSchema = z.string().refine(isPortalPath)
const lineSchema = z.union([z.tuple([pathSchema, z.string()]), z.tuple([pathSchema])])
const formerSchema = z.object({ format: z.literal(1), files: z.array(pathSchema) })

/** A file and its mark, or a file that is gone. */
export type ManifestLine = z.infer<typeof lineSchema>

/**
 * The files that Dateline wrote into this folder, each with the mark of what is in it: nothing else in the folder is ever
 * changed or removed. A file that is about to be written has an empty mark, so that one a crash cut is made again.
 */
export interface PortalManifest {
  readonly files: ReadonlyMap<string, string>
  /** False where somebody else has written it since. */
  isCurrent(): Promise<boolean>
  /** Adds lines, on the disk when it returns. */
  add(lines: readonly ManifestLine[]): Promise<void>
}

function parsed(line: string): ManifestLine | null {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

async function formerFiles(folder: string): Promise<string[]> {
  const content = await readPortalFile(folder, formerPath)
  if (content === null) return []
  try {
    return formerSchema.parse(JSON.parse(content.toString('utf8'))).files
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return []
    throw error
  }
}

/** Lines that say something again cost reading time; beyond so many more than there are files, the manifest is written anew. */
const spareLines = 5000

/** Lines that can't be read say nothing, so that the worst a damaged manifest can do is to leave an old page. */
export async function readManifest(folder: string): Promise<PortalManifest> {
  const place = join(folder, manifestPath)
  const files = new Map<string, string>()
  const take = (line: ManifestLine): void => {
    const [path, mark] = line
    if (mark === undefined) files.delete(path)
    else files.set(path, mark)
  }
  const content = await readPortalFile(folder, manifestPath)
  const lines = content?.toString('utf8').split('\n').slice(0, -1) ?? []
  for (const line of lines) {
    const known = parsed(line)
    if (known !== null) take(known)
  }
  const former = content === null ? await formerFiles(folder) : []
  for (const path of former) take([path, ''])

  const seen = async (): Promise<string> => {
    const found = await stat(place).catch(() => null)
    return found === null ? '' : `${found.size} ${found.mtimeMs}`
  }
  let state = await seen()
  let mustRewrite = content === null || !content.toString('latin1').endsWith('\n')
  mustRewrite ||= lines.length > files.size + spareLines

  const text = (all: Iterable<ManifestLine>): string => {
    let out = ''
    for (const line of all) out += `${JSON.stringify(line)}\n`
    return out
  }
  return {
    files,
    isCurrent: async () => (await seen()) === state,
    async add(added) {
      for (const line of added) take(line)
      if (mustRewrite) {
        await writePortalFile(folder, manifestPath, Buffer.from(text(files)))
        mustRewrite = false
        if (former.length > 0) await removePortalFile(folder, formerPath)
      } else if (added.length > 0) {
        const file = await open(place, 'a')
        try {
          await file.appendFile(text(added))
          await file.sync()
        } finally {
          await file.close()
        }
      }
      state = await seen()
    },
  }
}
