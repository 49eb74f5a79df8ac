import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { extract } from 'tar'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { databaseFault } from './backupTasks'
import type { BackupJob, DeskFileFacts } from './backupJobs'
import { checkDeskFile, databaseName } from './deskFileEntries'

/**
 * Takes a desk out of its file into a folder of its own, laid out as a data folder. The whole file is checked first; one that
 * is refused leaves nothing behind. Fails with `deskFile/refused`.
 */
export async function readDeskFile(
  job: Extract<BackupJob, { verb: 'readDeskFile' }>,
): Promise<Result<DeskFileFacts>> {
  const refused = (reason: Extract<Failure, { kind: 'deskFile/refused' }>['reason']) =>
    failed({ kind: 'deskFile/refused', fileName: basename(job.file), reason })
  const manifest = await checkDeskFile(job.file).catch(() => null)
  if (manifest === null) return refused('cannotRead')
  if (typeof manifest === 'string') return refused(manifest)
  if (manifest.schemaVersion > job.knownVersion) return refused('newer')

  await rm(job.into, { recursive: true, force: true })
  await mkdir(job.into, { recursive: true })
  const named = new Set(manifest.files.map(({ name }) => name))
  await extract({
    file: job.file,
    cwd: job.into,
    strict: true,
    preserveOwner: false,
    filter: (path, entry) => named.has(path) && 'type' in entry && entry.type === 'File',
  })
  if (databaseFault(join(job.into, databaseName)) !== null) {
    await rm(job.into, { recursive: true, force: true })
    return refused('damaged')
  }
  await rename(join(job.into, databaseName), join(job.into, 'dateline.sqlite3'))
  for (const name of named) {
    if (!name.startsWith('media/') && !name.startsWith('pictures/')) continue
    const file = basename(name)
    const place = join(job.into, 'media', file.slice(0, 2), file.slice(2, 4), file)
    await mkdir(dirname(place), { recursive: true })
    await rename(join(job.into, name), place)
  }
  const photos = manifest.files.filter(({ name }) => name.startsWith('media/'))
  return success({ photos: photos.length, bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) })
}
