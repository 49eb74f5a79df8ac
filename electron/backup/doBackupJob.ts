import { failed, success, type Result } from '../../shared/result'
import { diskFailure } from '../database/diskFailure'
import type { BackupAnswers, BackupJob } from './backupJobs'
import { backUpDatabase, DatabaseDamaged, databaseFault } from './backupTasks'
import { checkPhotos } from './checkPhotos'
import { readDeskFile } from './readDeskFile'
import { writeDeskFile } from './writeDeskFile'

/** Fails with `backup/failed`, `database/damaged`, `deskFile/refused`, `disk/full`, `disk/notWritable`. */
export async function doBackupJob(job: BackupJob): Promise<Result<BackupAnswers[BackupJob['verb']]>> {
  try {
    switch (job.verb) {
      case 'backUp':
        backUpDatabase(job.database, job.copy)
        return success(null)
      case 'writeDeskFile':
        return success(await writeDeskFile(job))
      case 'readDeskFile':
        return await readDeskFile(job)
      case 'checkPhotos':
        return success(await checkPhotos(job.media))
      case 'checkDatabase':
        return success(databaseFault(job.file))
    }
  } catch (error) {
    const path = job.verb === 'backUp' ? job.copy : job.verb === 'checkPhotos' ? job.media : job.file
    const detail = error instanceof Error ? error.message : String(error)
    if (error instanceof DatabaseDamaged && 'database' in job)
      return failed({ kind: 'database/damaged', file: job.database, detail })
    const failure = diskFailure(error, path)
    if (failure?.kind === 'database/damaged') return failed(failure)
    return failed({ kind: 'backup/failed', path, detail })
  }
}
