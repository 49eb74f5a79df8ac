import { readFileSync } from 'node:fs'

/** Bytes a process and its threads have handed to the system to write, files and messages alike, by Linux's own count. */
export function bytesWritten(pid: number | undefined): number {
  const [, written] = /^wchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8')) ?? []
  return Number(written)
}
