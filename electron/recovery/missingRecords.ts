import { lastSeqGiven } from '../database/lastSeqGiven'
import type { Database } from '../database/sqlite'
import { isOfPurged } from '../drafts/purgedStories'
import { isOwnFolder, logNumbers, readLogFile, readLogFiles } from '../secondLog/logFiles'
import type { LogRecord } from '../secondLog/logRecord'

export interface LogFolders {
  readonly log: string
  readonly elsewhere: string
}

/**
 * What the second log has and the database may lack: updates that it had refused when Dateline ended, and commits that are
 * gone with a damaged write-ahead log. Every start looks, so only as far back as the last one may have left something.
 */
export function missingRecords(database: Database, { log, elsewhere }: LogFolders): LogRecord[] {
  const seq = lastSeqGiven(database)
  const ofPurged = isOfPurged(database)
  const found: LogRecord[][] = []
  for (const number of logNumbers(log).reverse()) {
    const records = readLogFile(log, number)
    const missing = records.filter((record) => record.seq === 0 || record.seq > seq)
    found.unshift(missing)
    if (missing.length === 0 && records.length > 0) break
  }
  const all = [...found.flat(), ...(isOwnFolder(elsewhere) ? readLogFiles(elsewhere) : [])]
  return all.filter((record) => !ofPurged(record))
}
