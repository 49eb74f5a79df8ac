import { z } from 'zod'
import { readPortalFile, writePortalFile } from './portalFolder'

const manifestPath = '.dateline-portal.json'

/** Below the portal's folder, never out of it: the manifest decides what may be removed. */
export const isPortalPath = (path: string): boolean =>
  path !== '' &&
  !/[\\\0:]/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

const manifestSchema = z.object({
  format: z.literal(1),
  files: z.array(z.string().refine(isPortalPath)),
})

/**
 * The files that Dateline wrote into this folder: nothing else in it is ever changed or removed. A manifest that can't
 * be read counts as empty, so that the worst it can do is to leave an old page.
 */
export async function readManifest(folder: string): Promise<ReadonlySet<string>> {
  const content = await readPortalFile(folder, manifestPath)
  if (content === null) return new Set()
  try {
    return new Set(manifestSchema.parse(JSON.parse(content.toString('utf8'))).files)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return new Set()
    throw error
  }
}

export async function writeManifest(folder: string, files: ReadonlySet<string>): Promise<void> {
  const content = Buffer.from(`${JSON.stringify({ format: 1, files: [...files].sort() }, null, 1)}\n`)
  const previous = await readPortalFile(folder, manifestPath)
  if (previous === null || !previous.equals(content)) await writePortalFile(folder, manifestPath, content)
}
