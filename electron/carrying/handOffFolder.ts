import { randomUUID } from 'node:crypto'
import { copyFile, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../../shared/failure'
import type { HandOffView } from '../../shared/story/carrying'
import { sha256 } from '../backup/checkPhotos'
import type { Database } from '../database/sqlite'
import type { MediaStore } from '../media/mediaStore'
import type { Carrying } from './carrying'

/** Names of our own making; a synced folder's copies of them end the same way. */
const bundleName = /\.dateline$/
const photosFolder = 'photos'

export interface HandOffFolderOptions {
  readonly database: Database
  readonly carrying: Carrying
  readonly photos: Pick<MediaStore, 'photoFile'>
  /** This desktop among those that share the folder. */
  readonly deskId: () => string
  readonly folder: () => string | null
  /** Lets the windows' last keys arrive. */
  readonly settle: () => Promise<unknown>
  readonly now: () => Date
  readonly onTrouble: (failure: Failure) => void
  readonly onChanged: () => void
}

/**
 * A folder that several desktops share. Each desktop writes only files of its own, one a story, beside their places and then
 * renamed; photos lie once, under their SHA-256. What others wrote is taken in when it is whole, else left and tried again.
 */
export function handOffFolder(options: HandOffFolderOptions) {
  const { database, carrying, photos } = options
  const markOf = database.prepare('select mark from carried where file = ?')
  const putMark = database.prepare('insert or replace into carried (file, mark) values (?, ?)')
  const stories = database.prepare(
    `select story_id as storyId, max(seq) as seq from update_log join stories using (story_id)
     where trashed_at is null group by story_id`,
  )
  const isMarked = (file: string, mark: string): boolean =>
    (markOf.get(file) as { mark: string } | undefined)?.mark === mark
  let waiting: string[] = []
  let exchangedAt: string | null = null
  let isReachable = true
  let running: Promise<void> = Promise.resolve()

  async function writeOwn(folder: string): Promise<void> {
    for (const { storyId, seq } of stories.all() as { storyId: string; seq: number }[]) {
      const name = `${storyId}.${options.deskId()}.dateline`
      if (await liesAsWritten(folder, name, storyId, seq)) continue
      const written = await carrying.write([storyId], join(folder, name), {
        withLog: false,
        withPhotos: false,
      })
      if (!written.ok) {
        if (isOutOfReach(written.failure)) throw new OutOfReach()
        options.onTrouble(written.failure)
        continue
      }
      if (await layPhotos(folder, storyId))
        putMark.run(`own ${storyId}`, await ownMark(folder, name, seq, await sha256(join(folder, name))))
    }
  }

  /** False for a file that is gone, older than the story, or no longer what was written, as after a sync that broke off. */
  async function liesAsWritten(folder: string, name: string, storyId: string, seq: number): Promise<boolean> {
    const { mark = '' } = (markOf.get(`own ${storyId}`) ?? {}) as { mark?: string }
    const sum = mark.split(' ').at(-1) ?? ''
    try {
      if ((await ownMark(folder, name, seq, sum)) === mark) return true
      // Touched, as sync programs do: read once, and known from then on.
      if (!mark.startsWith(`${folder} ${seq} `) || (await sha256(join(folder, name))) !== sum) return false
      putMark.run(`own ${storyId}`, await ownMark(folder, name, seq, sum))
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
  }

  /** False while one of them is not here itself. */
  async function layPhotos(folder: string, storyId: string): Promise<boolean> {
    let all = true
    for (const photoId of carrying.photosOf(storyId)) {
      const place = join(folder, photosFolder, photoId)
      const size = await stat(photos.photoFile(photoId)).then(
        (found) => found.size,
        () => null,
      )
      if (size === null) all = false
      else if ((await stat(place).catch(() => null))?.size !== size) {
        await mkdir(join(folder, photosFolder), { recursive: true })
        const part = `${place}.${randomUUID()}.part`
        try {
          await copyFile(photos.photoFile(photoId), part)
          await rename(part, place)
        } finally {
          await rm(part, { force: true })
        }
      }
    }
    return all
  }

  async function takeOthers(folder: string): Promise<void> {
    const incomplete: string[] = []
    for (const name of (await readdir(folder)).toSorted()) {
      if (!bundleName.test(name) || name.endsWith(`.${options.deskId()}.dateline`)) continue
      const file = join(folder, name)
      const found = await lstat(file).catch(() => null)
      if (!found?.isFile()) continue
      const mark = `${folder} ${found.size} ${found.mtimeMs}`
      if (isMarked(`theirs ${name}`, mark)) continue
      const taken = await carrying.take(file, { photosBeside: join(folder, photosFolder) })
      if (taken.ok) {
        // A photo that has not come yet is looked for again; the words are here already.
        if (taken.value.photosMissing === 0) putMark.run(`theirs ${name}`, mark)
        else incomplete.push(name)
        continue
      }
      const { failure } = taken
      const mayBecomeWhole =
        failure.kind === 'bundle/refused' &&
        ['cannotRead', 'notABundle', 'damaged'].some((reason) => reason === failure.reason)
      if (mayBecomeWhole) {
        incomplete.push(name)
        continue
      }
      options.onTrouble(failure)
      if (failure.kind === 'bundle/refused') putMark.run(`theirs ${name}`, mark)
    }
    waiting = incomplete
  }

  async function exchangeNow(): Promise<void> {
    const folder = options.folder()
    if (folder === null) return
    try {
      await options.settle()
      await takeOthers(folder)
      await writeOwn(folder)
      exchangedAt = options.now().toISOString()
      isReachable = true
    } catch (error) {
      // A share that is away comes back; until then the stories are here, and later they are written and read.
      if (!(error instanceof OutOfReach) && !isSystemError(error)) throw error
      isReachable = false
    }
    options.onChanged()
  }

  return {
    /** Takes in what others wrote, then writes what is new here. One exchange at a time. */
    exchange: (): Promise<void> => {
      running = running.catch(() => {}).then(exchangeNow)
      return running
    },
    view: (): HandOffView => ({ folder: options.folder(), exchangedAt, waiting, isReachable }),
  }
}
export type HandOffFolder = ReturnType<typeof handOffFolder>

/** What is remembered of a file of our own: place, end of the story's log, size, time and SHA-256. */
async function ownMark(folder: string, name: string, seq: number, sum: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(folder, name))
  return `${folder} ${seq} ${size} ${mtimeMs} ${sum}`
}

class OutOfReach extends Error {}
const isOutOfReach = ({ kind }: Failure): boolean => kind === 'disk/notWritable' || kind === 'disk/full'
const isSystemError = (error: unknown): boolean =>
  typeof (error as NodeJS.ErrnoException | null)?.code === 'string'
