import { existsSync, readFileSync } from 'node:fs'
import { copyFile, link, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { settingsSchema } from '../../shared/story/settings'
import { backUpDatabase, databaseVersion } from './backupTasks'
import type { BackupJob, DeskFileFacts } from './backupJobs'
import { photoFiles } from './checkPhotos'
import { templateFiles } from '../templates/templateFolder'
import {
  checkDeskFile,
  databaseName,
  dictionaryName,
  settingsName,
  type DeskManifest,
} from './deskFileEntries'
import { measured, writeSealedArchive } from './sealedArchive'

/**
 * The whole desk in one file: the database as it is now, every photo, the newsroom's dictionary and templates, language and
 * theme. A tar archive; its first entry names
 * every other with its SHA-256. Read back before it gets its name. Credentials are never in it.
 */
export async function writeDeskFile(
  job: Extract<BackupJob, { verb: 'writeDeskFile' }>,
): Promise<DeskFileFacts> {
  const { scratch, file } = job
  await rm(scratch, { recursive: true, force: true })
  for (const folder of ['media', 'pictures']) await mkdir(join(scratch, folder), { recursive: true })
  try {
    backUpDatabase(job.database, join(scratch, databaseName))
    await writeFile(join(scratch, settingsName), harmlessSettings(job.settings))
    const photos = await photoFiles(job.media)
    const pictures: string[] = []
    for (const [photoId, from] of photos) {
      await lay(from, join(scratch, 'media', photoId))
      pictures.push(`media/${photoId}`)
      if (!existsSync(`${from}.jpg`)) continue
      await lay(`${from}.jpg`, join(scratch, 'pictures', `${photoId}.jpg`))
      pictures.push(`pictures/${photoId}.jpg`)
    }
    const own = await layOwn(job, scratch)
    const names = [databaseName, settingsName, ...own, ...pictures]
    const files = await measured(scratch, names)
    const manifest: DeskManifest = {
      format: 'dateline-desk',
      formatVersion: 3,
      schemaVersion: databaseVersion(join(scratch, databaseName)),
      createdAt: new Date().toISOString(),
      files,
    }
    await writeSealedArchive(scratch, manifest, file, checkDeskFile)
    const photosIn = files.filter(({ name }) => name.startsWith('media/')).length
    return { photos: photosIn, bytes: (await stat(file)).size }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What the newsroom wrote for itself, where it did; templates by number, as another system may not take their names. */
async function layOwn(
  { dictionary, templates }: Pick<Extract<BackupJob, { verb: 'writeDeskFile' }>, 'dictionary' | 'templates'>,
  scratch: string,
): Promise<string[]> {
  const laid: string[] = []
  if (existsSync(dictionary)) {
    await copyFile(dictionary, join(scratch, dictionaryName))
    laid.push(dictionaryName)
  }
  await mkdir(join(scratch, 'templates'))
  for (const [at, file] of templateFiles(templates).entries()) {
    const name = `templates/${String(at + 1).padStart(3, '0')}.json`
    await copyFile(join(templates, file), join(scratch, name))
    laid.push(name)
  }
  return laid
}

/** Photos never change, so another name for the same bytes does; a copy where the disk knows no such thing. */
const lay = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to))

/** Only what another computer can use, and by name: whatever else lies in the settings stays here. */
function harmlessSettings(file: string): string {
  try {
    const known = settingsSchema.pick({ language: true, theme: true }).partial()
    const read = existsSync(file) ? known.safeParse(JSON.parse(readFileSync(file, 'utf8'))) : null
    return JSON.stringify(read?.success ? read.data : {})
  } catch {
    return '{}'
  }
}
