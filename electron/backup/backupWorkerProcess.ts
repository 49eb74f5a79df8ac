import type { BackupJob } from './backupJobs'
import { doBackupJob } from './doBackupJob'

/** The backup process: does one job away from main, answers and is ended. */
process.parentPort.once('message', ({ data }) => {
  void doBackupJob(data as BackupJob).then((answer) => process.parentPort.postMessage(answer))
})
