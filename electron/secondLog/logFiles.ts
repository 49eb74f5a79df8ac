import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { readPurged, readRecords, type LogRecord, type PurgedStory } from './logRecord'

const numbered = /^(\d{6})\.log$/
const nameOf = (number: number): string => `${String(number).padStart(6, '0')}.log`

/** Room taken ahead, in bytes: on a disk that has become full there is still some to write into. */
const ahead = 64 * 1024

export function logNumbers(folder: string): number[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return names
    .flatMap((name) => numbered.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

export const readLogFile = (folder: string, number: number): LogRecord[] =>
  readRecords(readFileSync(join(folder, nameOf(number))))

export const readLogFiles = (folder: string): LogRecord[] =>
  logNumbers(folder).flatMap((number) => readLogFile(folder, number))

export const readPurgedStories = (folder: string): PurgedStory[] =>
  logNumbers(folder).flatMap((number) => readPurged(readFileSync(join(folder, nameOf(number)))))

export function removeLogFiles(folder: string, before: number): void {
  for (const number of logNumbers(folder)) if (number < before) rmSync(join(folder, nameOf(number)))
}

/** False for a folder that somebody else prepared, as anyone may in a shared temporary one. */
export function isOwnFolder(folder: string): boolean {
  try {
    const { uid } = lstatSync(folder)
    return lstatSync(folder).isDirectory() && (process.getuid === undefined || process.getuid() === uid)
  } catch {
    return false
  }
}

/** A new file of the log, written from its beginning on. Throws what the disk throws. */
export function newLogFile(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const number = (logNumbers(folder).at(-1) ?? 0) + 1
  const file = join(folder, nameOf(number))
  const handle = openSync(file, 'wx', 0o600)
  let end = 0
  let room = 0

  function makeRoom(needed: number): void {
    if (room - end >= needed + ahead / 2) return
    try {
      const empty = Buffer.alloc(Math.max(ahead, needed))
      room += writeSync(handle, empty, 0, empty.length, room)
    } catch {
      // What was taken ahead is still there to be used up.
    }
  }

  return {
    number,
    file,
    write(bytes: Buffer): void {
      makeRoom(bytes.length)
      let written = 0
      while (written < bytes.length)
        written += writeSync(handle, bytes, written, bytes.length - written, end + written)
      end += written
    },
    sync: () => fsyncSync(handle),
    close: () => closeSync(handle),
  }
}
export type LogFile = ReturnType<typeof newLogFile>
