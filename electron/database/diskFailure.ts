import type { Failure } from '../../shared/failure'

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined

const fullCodes = new Set(['ENOSPC', 'EDQUOT'])
const notWritableCodes = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'ENOENT',
  'EIO',
  'EMFILE',
  'ELOOP',
  'EEXIST',
])
/** Primary result codes of SQLite: perm, readonly, ioerr, cantopen. */
const notWritableResults = new Set([3, 8, 10, 14])
/** Busy, locked. */
const lockedResults = new Set([5, 6])
/** Corrupt, not a database. */
const damagedResults = new Set([11, 26])
const sqliteFull = 13

/**
 * The failure of a file or database write that the disk refused, or null where the error is of another sort and so a
 * bug. Words of the error are the system's own and hold no text of a story.
 */
export function diskFailure(error: unknown, path: string): Failure | null {
  const code = field(error, 'code')
  const extended = field(error, 'errcode')
  const result = typeof extended === 'number' ? extended & 0xff : null
  if (result === sqliteFull || (typeof code === 'string' && fullCodes.has(code)))
    return { kind: 'disk/full', path }
  if (result !== null && lockedResults.has(result)) return { kind: 'database/locked', path }
  const detail = error instanceof Error ? error.message : String(error)
  if (result !== null && damagedResults.has(result)) return { kind: 'database/damaged', file: path, detail }
  if (
    (result !== null && notWritableResults.has(result)) ||
    (typeof code === 'string' && notWritableCodes.has(code))
  )
    return { kind: 'disk/notWritable', path, detail }
  return null
}
