import { z } from 'zod'
import { archivedFiles, checkSealedArchive } from './sealedArchive'

/**
 * What a desk file holds beside its manifest, and nothing else: these, `media/<SHA-256>`, `pictures/<SHA-256>.jpg` for a photo
 * that has a JPEG in its stead, and `templates/<number>.json`.
 */
export const databaseName = 'database.sqlite3'
export const settingsName = 'settings.json'
export const dictionaryName = 'newsroom-dictionary.txt'

const manifestSchema = z.object({
  format: z.literal('dateline-desk'),
  /** 2 may hold the newsroom's dictionary and templates, 3 the JPEGs of photos that windows can't show. */
  formatVersion: z.literal([1, 2, 3]),
  /** The form of the database in it. */
  schemaVersion: z.int().min(1),
  createdAt: z.string(),
  files: archivedFiles(
    /^(database\.sqlite3|settings\.json|newsroom-dictionary\.txt|templates\/\d{3}\.json|media\/[0-9a-f]{64}|pictures\/[0-9a-f]{64}\.jpg)$/,
  ),
})
export type DeskManifest = z.infer<typeof manifestSchema>

/** A desk file's manifest, where it is whole and nothing else is in it; else why not. Throws where it can't be read. */
export async function checkDeskFile(file: string): Promise<DeskManifest | 'notADesk' | 'damaged'> {
  const manifest = await checkSealedArchive(file, manifestSchema)
  if (manifest === 'unknown') return 'notADesk'
  if (manifest === 'damaged') return manifest
  return manifest.files.some(({ name }) => name === databaseName) ? manifest : 'damaged'
}
