import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, success, type Result } from '../../../shared/result'
import { diskFailure } from '../../database/diskFailure'
import { PhotoCancelled, photoBytes, type PhotoSource } from './photoBytes'

export interface PhotoCopied {
  /** SHA-256 of its bytes, in hex. */
  readonly photoId: string
  readonly bytes: number
}

const nameOf = (source: PhotoSource): string => ('file' in source ? basename(source.file) : '')

/** Whether a chosen file is there to be read, and not too large. */
async function checkFile(file: string, limit: number): Promise<Result<null>> {
  const fileName = basename(file)
  try {
    const found = await stat(file)
    if (!found.isFile()) return failed({ kind: 'photo/unusable', fileName, reason: 'notAPhoto' })
    if (found.size > limit) return failed({ kind: 'photo/tooLarge', fileName, bytes: found.size, limit })
    await (await open(file, 'r')).close()
    return success(null)
  } catch {
    return failed({ kind: 'photo/unusable', fileName, reason: 'cannotRead' })
  }
}

/**
 * Copies a photo to a new file, on the disk when this answers. Fails with `photo/unusable`, `photo/tooLarge`,
 * `photo/cancelled`, `disk/full`, `disk/notWritable`; the file may be there then, and is of no use.
 */
export async function copyPhoto(
  source: PhotoSource,
  to: string,
  limit: number,
): Promise<Result<PhotoCopied>> {
  const fileName = nameOf(source)
  if ('file' in source) {
    const usable = await checkFile(source.file, limit)
    if (!usable.ok) return usable
  }
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const handle = await open(to, 'wx')
    try {
      for await (const piece of photoBytes(source)) {
        bytes += piece.byteLength
        if (bytes > limit) return failed({ kind: 'photo/tooLarge', fileName, bytes, limit })
        hash.update(piece)
        // Unlike write(), this goes on until the whole piece is written, from where the last one ended.
        await handle.writeFile(piece)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof PhotoCancelled) return failed({ kind: 'photo/cancelled', fileName })
    const failure = diskFailure(error, to)
    if (failure === null) throw error
    return failed(failure)
  }
  if (bytes === 0) return failed({ kind: 'photo/unusable', fileName, reason: 'empty' })
  return success({ photoId: hash.digest('hex'), bytes })
}
