import { dirname } from 'node:path'
import type { DocumentName } from '../../shared/ipc/documentPort'
import { isOwnFolder, logNumbers, newLogFile, readLogFile, removeLogFiles, type LogFile } from './logFiles'
import { writePurged, writeRecord, type LogRecord, type PurgedStory } from './logRecord'

export interface SecondLogOptions {
  readonly folder: string
  /** On another disk, if need be: for updates that neither the database nor this folder takes. */
  readonly elsewhere: string
  readonly onUnexpected: (error: unknown) => void
}

/**
 * Every update a second time, in plain files beside the database: the newest good backup and what is written here since
 * make the whole desk again. Also where updates wait while the database refuses them.
 */
export function secondLog({ folder, elsewhere, onUnexpected }: SecondLogOptions) {
  let current: LogFile | null = null
  let emergency: LogFile | null = null
  let told = false

  const bytesOf = (records: readonly LogRecord[]) => Buffer.concat(records.map(writeRecord))

  /** Without the second copy the first one still counts, so this never throws. */
  function append(bytes: Buffer): void {
    try {
      current ??= newLogFile(folder)
      current.write(bytes)
    } catch (error) {
      if (!told) onUnexpected(error)
      told = true
    }
  }

  return {
    /** After the commit. */
    keep: (records: readonly LogRecord[]): void => append(bytesOf(records)),

    /** After the commit that deleted it for good: no recovery brings it back. */
    keepPurged: (story: PurgedStory): void => append(writePurged(story)),

    /** Keeps what the database refused, on the disk when it returns. Returns where, null when nothing takes it. */
    hold(records: readonly LogRecord[]): string | null {
      const bytes = bytesOf(records.map((record) => ({ ...record, seq: 0 })))
      try {
        current ??= newLogFile(folder)
        current.write(bytes)
        current.sync()
        return dirname(current.file)
      } catch {
        try {
          emergency ??= newLogFile(elsewhere)
          if (!isOwnFolder(elsewhere)) return null
          emergency.write(bytes)
          emergency.sync()
          return elsewhere
        } catch {
          return null
        }
      }
    },

    /** The same update again, for a row that is damaged. */
    find({ seq, at, name }: Omit<LogRecord, 'update'>): Uint8Array | null {
      for (const number of logNumbers(folder).reverse()) {
        const found = readLogFile(folder, number).find(
          (record) => record.seq === seq && record.at === at && sameName(record.name, name),
        )
        if (found !== undefined) return found.update
      }
      return null
    },

    /** What is written from here on goes to a new file. Returns its number, for `forgetBefore`. */
    turn(): number {
      current?.close()
      current = null
      return (logNumbers(folder).at(-1) ?? 0) + 1
    },
    forgetBefore: (number: number): void => removeLogFiles(folder, number),

    stop(): void {
      current?.close()
      emergency?.close()
      current = emergency = null
    },
  }
}
export type SecondLog = ReturnType<typeof secondLog>

const sameName = (a: DocumentName, b: DocumentName) => a.storyId === b.storyId && a.part === b.part
