import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import type { PhotoAsset } from '../../shared/story/story'
import { sha256 } from '../backup/checkPhotos'
import { diskFailure } from '../database/diskFailure'
import type { PhotoSource } from './intake/photoBytes'
import type { PhotoDetailsRoom } from './photoDetailsRoom'
import { needsRendition } from './photoKind'
import type { PhotoPreviews } from './photoPreviews'
import type { PhotoRecords } from './photoRecords'
import type { PhotoWorker } from './photoWorker'

/** 300 MB: more than any camera file, less than would fill a desktop by mistake. */
export const photoLimit = 300 * 1024 * 1024

export interface MediaStoreOptions {
  readonly folder: string
  readonly records: PhotoRecords
  readonly details: Pick<PhotoDetailsRoom, 'isKnown' | 'add'>
  readonly worker: Pick<PhotoWorker, 'copy' | 'inspect'>
  /** Made while a photo is decoded anyway; left out, they wait until one is shown. */
  readonly previews?: Pick<PhotoPreviews, 'files' | 'remove'>
  readonly limit?: number
}

/** Photos by the SHA-256 of their bytes: the same picture is kept once, and nothing ever changes under a name. */
export function mediaStore(options: MediaStoreOptions) {
  const { folder, records, details, worker, previews, limit = photoLimit } = options
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
  const renditionFile = (photoId: string): string => `${photoFile(photoId)}.jpg`

  const isWhole = async (photoId: string): Promise<boolean> =>
    (await isFile(photoFile(photoId))) && (await sha256(photoFile(photoId))) === photoId

  /** A file that is no longer what its name says makes room for the same photo, taken again, and is kept beside it. */
  async function setDamagedAside(photoId: string): Promise<void> {
    const file = photoFile(photoId)
    if ((await isFile(file)) && !(await isWhole(photoId)))
      await rename(file, `${file}.damaged-${randomUUID()}`)
  }

  async function take(
    source: PhotoSource,
    fileName: string,
    sidecar: string | null,
  ): Promise<Result<PhotoAsset>> {
    const temporary = join(incoming, randomUUID())
    const rendition = `${temporary}.jpg`
    try {
      await prepare()
      const copied = await worker.copy(source, temporary, limit)
      if (!copied.ok) return failed(named(copied.failure, fileName))
      const { photoId } = copied.value
      const known = records.claim(photoId)
      if (
        known !== null &&
        details.isKnown(photoId) &&
        (await isFile(pictureFile(known))) &&
        (await isWhole(photoId))
      )
        return success(known)
      const inspected = await worker.inspect({
        file: temporary,
        sidecar,
        renditionFile: rendition,
        previews: previews?.files(photoId) ?? null,
      })
      if (!inspected.ok) return failed(named(inspected.failure, fileName))
      await mkdir(dirname(photoFile(photoId)), { recursive: true })
      await setDamagedAside(photoId)
      if (inspected.value.rendition) await rename(rendition, renditionFile(photoId))
      await rename(temporary, photoFile(photoId))
      await syncFolder(dirname(photoFile(photoId)))
      const { mediaType, width, height, file, metadata } = inspected.value
      const asset: PhotoAsset = { photoId, mediaType, width, height, fileName }
      details.add(asset, file, metadata)
      return success(known ?? asset)
    } catch (error) {
      const failure = diskFailure(error, folder)
      if (failure === null) throw error
      return failed(failure)
    } finally {
      await rm(temporary, { force: true }).catch(() => undefined)
      await rm(rendition, { force: true }).catch(() => undefined)
    }
  }

  /** What screens show and sizes are made from: the photo, or the JPEG that stands in for it. */
  const pictureFile = ({ photoId, mediaType }: Pick<PhotoAsset, 'photoId' | 'mediaType'>): string =>
    needsRendition(mediaType) ? renditionFile(photoId) : photoFile(photoId)

  return {
    photoFile,
    pictureFile,
    /** In one go, so that none of it is taken in again meanwhile. */
    remove(photoId: string): void {
      for (const file of [renditionFile(photoId), photoFile(photoId)]) rmSync(file, { force: true })
      previews?.remove(photoId)
    },
    /** Whether it is there, asked by whoever is about to use it: from here on it is none that may go. */
    staysHere(photoId: string): Promise<boolean> {
      records.claim(photoId)
      return isFile(photoFile(photoId))
    },
    hasPhoto: (photoId: string): Promise<boolean> => isFile(photoFile(photoId)),

    /**
     * Takes a copy of a file, and of what an XMP file beside it says. Fails with `photo/unusable`, `photo/tooLarge`,
     * `photo/tooManyPixels`, `disk/full`, `disk/notWritable`.
     */
    takeFile: async (file: string, givenName = file): Promise<Result<PhotoAsset>> =>
      take({ file }, basename(givenName).normalize('NFC'), await sidecarOf(file)),

    /** The same for a picture that was fetched, all of it in memory. */
    async takeBytes(bytes: Uint8Array, givenName: string): Promise<Result<PhotoAsset>> {
      const fetched = join(incoming, randomUUID())
      try {
        await prepare()
        await writeFile(fetched, bytes)
        return await take({ file: fetched }, basename(givenName).normalize('NFC'), null)
      } catch (error) {
        const failure = diskFailure(error, folder)
        if (failure === null) throw error
        return failed(failure)
      } finally {
        await rm(fetched, { force: true }).catch(() => undefined)
      }
    },

    /** The same for a photo that comes from the window. Fails with `photo/cancelled` as well. */
    takeSource: (source: PhotoSource, givenName: string): Promise<Result<PhotoAsset>> =>
      take(source, basename(givenName).normalize('NFC'), null),
  }
}
export type MediaStore = ReturnType<typeof mediaStore>

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  )

/** `harbour.xmp` or `harbour.jpg.xmp` beside `harbour.jpg`, whatever the case of its ending. */
async function sidecarOf(file: string): Promise<string | null> {
  const name = basename(file)
  const wanted = [`${name}.xmp`, `${name.slice(0, name.length - extname(name).length)}.xmp`].map(folded)
  try {
    const beside = await readdir(dirname(file))
    const found = beside.find((each) => wanted.includes(folded(each)))
    return found === undefined ? null : join(dirname(file), found)
  } catch {
    return null
  }
}
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

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
