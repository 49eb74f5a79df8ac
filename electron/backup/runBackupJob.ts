import { join } from 'node:path'
import { failed, type Result } from '../../shared/result'
import type { BackupAnswer, BackupAnswers, BackupJob } from './backupJobs'

export type RunBackupJob = <J extends BackupJob>(job: J) => Promise<Result<BackupAnswers[J['verb']]>>

/** In a process of its own: copying and checking a whole desk takes seconds, and main acknowledges keys meanwhile. */
export const runBackupJob: RunBackupJob = async <J extends BackupJob>(job: J) => {
  // Loaded here and not above: tests do the same work without an Electron.
  const { utilityProcess } = await import('electron')
  const child = utilityProcess.fork(join(import.meta.dirname, 'backupWorkerProcess.js'), [], {
    serviceName: 'Dateline backup',
    stdio: 'ignore',
  })
  const answer = await new Promise<BackupAnswer>((resolve) => {
    child.once('spawn', () => child.postMessage(job))
    child.once('message', (said: BackupAnswer) => resolve(said))
    child.once('exit', (code) =>
      resolve(failed({ kind: 'backup/failed', path: '', detail: `The backup process ended (${code}).` })),
    )
  })
  child.kill()
  return answer as Result<BackupAnswers[J['verb']]>
}
