import type { Failure } from '../../../shared/failure'

const words: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
  ENOTEMPTY: 'a folder stands where a file is needed',
  ENOENT: 'the folder is not there',
  ENAMETOOLONG: 'a name is too long for this disk',
  EBUSY: 'another program is using the file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reported an error',
  ENODEV: 'the disk is not there',
  ENXIO: 'the disk is not there',
  ELOOP: 'too many links lead in a circle',
  EINVAL: 'this disk does not allow such a name',
  ETXTBSY: 'another program is using the file',
  ESTALE: 'the network folder is no longer there',
  ETIMEDOUT: 'the network folder does not answer',
  UNKNOWN: 'the system refused without a reason',
}

/** Thrown where a page of someone else's stands in the way. */
export class ForeignPage extends Error {
  constructor(readonly page: string) {
    super(`Not written by Dateline: ${page}`)
  }
}

/** What the file system refused, as a failure; null where the error is no file system's. */
export function portalFailure(error: unknown, folder: string): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  if (!('syscall' in error)) return null
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return { kind: 'disk/full', path: folder }
  const path = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : ''
  return {
    kind: 'portal/notWritable',
    folder,
    detail: `${words[error.code] ?? 'the system refused'} (${error.code})${path}`,
  }
}
