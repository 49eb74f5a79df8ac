import { resolve } from 'node:path'
import { app } from 'electron'
import type { Result } from '../../shared/result'
import { success } from '../../shared/result'
import { dataFolder, ensureWritable, type DataFolder } from './dataFolder'
import { startLog } from './log'
import { nativeWords } from './nativeWords'
import { systemLanguage } from './systemLanguage'

/**
 * Takes the data folder for this copy of Dateline. A second copy on the same folder says so and ends here. The folder is
 * tried first, because Electron's lock lives in it and reads as taken where nothing can be written.
 */
export function claimDesk(): Result<DataFolder> | 'second copy' {
  // A launcher may have set another folder meanwhile; the switch is what the person asked for.
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  if (asked !== '') app.setPath('userData', resolve(asked))
  const folder = dataFolder(app.getPath('userData'))
  const writable = ensureWritable(folder.folder)
  if (!writable.ok) return writable
  if (!app.requestSingleInstanceLock()) {
    process.stdout.write(`${nativeWords[systemLanguage()].secondCopy}\n`)
    return 'second copy'
  }
  startLog(folder.logs)
  return success(folder)
}
