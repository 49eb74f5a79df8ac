import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import { diskFailure } from '../database/diskFailure'
import type { PhotoRecords } from './photoRecords'
import type { PhotoWorker } from './photoWorker'

/** 300 MB: more than any camera file, less than would fill a desktop by mistake. */
export const photoLimit = 300 * 1024 * 1024

export interface MediaStoreOptions {
  readonly folder: string
  readonly records: PhotoRecords
  readonly worker: Pick<PhotoWorker, 'inspect'>
  readonly limit?: number
}

/** Photos by the SHA-256 of their bytes: the same picture is kept once, and nothing ever changes under a name. */
export function mediaStore({ folder, records, worker, limit = photoLimit }: MediaStoreOptions) {
  const incoming = join(folder, 'incoming')
  let ready: Promise<unknown> | undefined

  /** Leftovers of a copy that a crash cut short are of no use to anyone. */
  const prepare = () =>
    (ready ??= rm(incoming, { recursive: true, force: true })
      .then(() => mkdir(incoming, { recursive: true }))
      .catch((error: unknown) => {
        ready = undefined
        throw error
      }))

  const photoFile = (photoId: string): string =>
    join(folder, photoId.slice(0, 2), photoId.slice(2, 4), photoId)

  async function take(
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    fileName: string,
  ): Promise<Result<PhotoAsset>> {
    await prepare()
    const temporary = join(incoming, randomUUID())
    try {
      const written = await write(temporary, bytes, fileName)
      if (!written.ok) return written
      const photoId = written.value
      const known = records.find(photoId)
      if (known !== null && (await isFile(photoFile(photoId)))) return success(known)
      const inspected = await worker.inspect(temporary)
      if (!inspected.ok) return failed(named(inspected.failure, fileName))
      await mkdir(dirname(photoFile(photoId)), { recursive: true })
      await rename(temporary, photoFile(photoId))
      await syncFolder(dirname(photoFile(photoId)))
      const { mediaType, width, height } = inspected.value
      const asset: PhotoAsset = { photoId, mediaType, width, height, fileName }
      records.put(asset)
      return success(known ?? asset)
    } finally {
      await rm(temporary, { force: true })
    }
  }

  async function write(
    file: string,
    bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    fileName: string,
  ): Promise<Result<string>> {
    const hash = createHash('sha256')
    let length = 0
    const handle = await open(file, 'wx')
    try {
      for await (const chunk of bytes) {
        length += chunk.byteLength
        if (length > limit) return failed({ kind: 'photo/tooLarge', fileName, bytes: length, limit })
        hash.update(chunk)
        // Unlike write(), this goes on until the whole chunk is written, from where the last one ended.
        await handle.writeFile(chunk)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (length === 0) return failed({ kind: 'photo/unusable', fileName, reason: 'empty' })
    return success(hash.digest('hex'))
  }

  async function kindly(work: () => Promise<Result<PhotoAsset>>): Promise<Result<PhotoAsset>> {
    try {
      return await work()
    } catch (error) {
      const failure = diskFailure(error, folder)
      if (failure === null) throw error
      return failed(failure)
    }
  }

  return {
    photoFile,
    hasPhoto: (photoId: string): Promise<boolean> => isFile(photoFile(photoId)),

    /** Takes a copy of a file. Fails with `photo/unusable`, `photo/tooLarge`, `disk/full`, `disk/notWritable`. */
    takeFile(file: string): Promise<Result<PhotoAsset>> {
      const fileName = basename(file).normalize('NFC')
      return kindly(async () => {
        let size: number
        try {
          const found = await stat(file)
          if (!found.isFile()) return failed({ kind: 'photo/unusable', fileName, reason: 'notAPhoto' })
          size = found.size
          await (await open(file, 'r')).close()
        } catch {
          return failed({ kind: 'photo/unusable', fileName, reason: 'cannotRead' })
        }
        if (size > limit) return failed({ kind: 'photo/tooLarge', fileName, bytes: size, limit })
        return take(createReadStream(file) as AsyncIterable<Uint8Array>, fileName)
      })
    },

    /** The same for bytes that were dropped or pasted. */
    takeBytes(bytes: Uint8Array, givenName: string): Promise<Result<PhotoAsset>> {
      const fileName = basename(givenName).normalize('NFC')
      return kindly(() => take([bytes], fileName))
    },
  }
}
export type MediaStore = ReturnType<typeof mediaStore>

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** The worker knows only the temporary file's name. */
const named = (failure: Failure, fileName: string): Failure =>
  'fileName' in failure ? { ...failure, fileName } : failure

/** A new name is durable once its folder is; Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
