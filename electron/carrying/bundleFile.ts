import { randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { extract } from 'tar'
import { z } from 'zod'
import type { Failure } from '../../shared/failure'
import { failed, success, type Result } from '../../shared/result'
import { archivedFiles, checkSealedArchive, measured, writeSealedArchive } from '../backup/sealedArchive'
import { openBundledStory, type BundledStory } from './bundledStory'

/** The form that this Dateline writes; an older one reads no newer. */
const formatVersion = 1
/** JSON of one story with all its revisions, in bytes: hundreds of times what a long story has. */
const storyLimit = 256 * 1024 * 1024
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const storyName = new RegExp(`^stories/(${uuid})\\.json$`)
const photoName = /^media\/([0-9a-f]{64})$/

const manifestSchema = z.object({
  format: z.literal('dateline-bundle'),
  formatVersion: z.int().min(1),
  createdAt: z.string(),
  /** Whose work it is: the name of whoever sat at the desk. */
  from: z.string(),
  files: archivedFiles(/^(stories\/[0-9a-f-]{36}\.json|media\/[0-9a-f]{64})$/),
})
type BundleManifest = z.infer<typeof manifestSchema>

export interface BundleFacts {
  readonly stories: number
  readonly photos: number
  readonly bytes: number
}
export type RefusedReason = Extract<Failure, { kind: 'bundle/refused' }>['reason']
export type OpenedStory = NonNullable<ReturnType<typeof openBundledStory>>

/** A bundle that is sound throughout; its photos lie in `photos` by their ids until `done`. */
export interface OpenedBundle {
  readonly fileName: string
  readonly from: string
  readonly stories: readonly OpenedStory[]
  readonly photos: ReadonlyMap<string, string>
  readonly done: () => Promise<void>
}

export interface BundleContent {
  readonly from: string
  readonly createdAt: string
  /** Asked for one after another: a desk's stories need not be in memory together. */
  readonly stories: AsyncIterable<BundledStory> | Iterable<BundledStory>
  /** The photo's file, null where it is not here, or stays out. */
  readonly photoFile: (photoId: string) => Promise<string | null>
}

/** Writes stories as one file: a sealed archive, read back before it gets its name. */
export async function writeBundle(
  scratch: string,
  content: BundleContent,
  file: string,
): Promise<BundleFacts> {
  const folder = join(scratch, randomUUID())
  await mkdir(join(folder, 'stories'), { recursive: true })
  await mkdir(join(folder, 'media'))
  try {
    const stories: string[] = []
    const photos = new Set<string>()
    for await (const story of content.stories) {
      const name = `stories/${story.storyId}.json`
      await writeFile(join(folder, name), JSON.stringify(story))
      stories.push(name)
      for (const { asset } of story.photos) {
        const from = photos.has(`media/${asset.photoId}`) ? null : await content.photoFile(asset.photoId)
        if (from === null) continue
        const to = join(folder, 'media', asset.photoId)
        await link(from, to).catch(() => copyFile(from, to))
        photos.add(`media/${asset.photoId}`)
      }
    }
    const manifest: BundleManifest = {
      format: 'dateline-bundle',
      formatVersion,
      createdAt: content.createdAt,
      from: content.from,
      files: await measured(folder, [...stories, ...photos]),
    }
    await writeSealedArchive(folder, manifest, file, (part) => checkSealedArchive(part, manifestSchema))
    const photosIn = manifest.files.length - stories.length
    return { stories: stories.length, photos: photosIn, bytes: (await stat(file)).size }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Takes a bundle out into a folder of its own and looks through all of it. Fails with `bundle/refused`, and then nothing of
 * it is left. A copy is what is read, so that a file which changes meanwhile is whole or refused.
 */
export async function openBundle(scratch: string, file: string): Promise<Result<OpenedBundle>> {
  const folder = join(scratch, randomUUID())
  const done = () => rm(folder, { recursive: true, force: true })
  const fileName = basename(file).normalize('NFC')
  const refused = async (reason: RefusedReason): Promise<Result<never>> => {
    await done()
    return failed({ kind: 'bundle/refused', fileName, reason })
  }
  await mkdir(join(folder, 'taken'), { recursive: true })
  const copy = join(folder, 'copy')
  try {
    await copyFile(file, copy)
  } catch {
    return refused('cannotRead')
  }
  try {
    const manifest = await checkSealedArchive(copy, manifestSchema)
    if (manifest === 'unknown') return await refused('notABundle')
    if (manifest === 'damaged') return await refused('damaged')
    if (manifest.formatVersion > formatVersion) return await refused('newer')
    const named = new Map(manifest.files.map((entry) => [entry.name, entry]))
    const tooLarge = manifest.files.some(({ name, bytes }) => storyName.test(name) && bytes > storyLimit)
    if (tooLarge || named.size < manifest.files.length) return await refused('damaged')
    const taken = join(folder, 'taken')
    await extract({
      file: copy,
      cwd: taken,
      strict: true,
      preserveOwner: false,
      filter: (path, entry) => named.has(path) && 'type' in entry && entry.type === 'File',
    })
    const stories: OpenedStory[] = []
    for (const name of named.keys()) {
      const storyId = storyName.exec(name)?.[1]
      if (storyId === undefined) continue
      const opened = openBundledStory(await readFile(join(taken, name), 'utf8'))
      if (opened?.story.storyId !== storyId) return await refused('damaged')
      stories.push(opened)
    }
    if (stories.length === 0) return await refused('notABundle')
    const listed = new Set(stories.flatMap(({ story }) => story.photos.map(({ asset }) => asset.photoId)))
    const photos = new Map<string, string>()
    for (const name of named.keys()) {
      const photoId = photoName.exec(name)?.[1]
      if (photoId === undefined) continue
      if (!listed.has(photoId)) return await refused('damaged')
      photos.set(photoId, join(taken, name))
    }
    return success({ fileName, from: manifest.from, stories, photos, done })
  } catch (error) {
    await done()
    throw error
  }
}
