import { join } from 'node:path'
import { failed, success, type Result } from '../../shared/result'
import type { Person } from '../../shared/story/person'
import type { CarriedStory, ImportedBundle } from '../../shared/story/carrying'
import { sha256 } from '../backup/checkPhotos'
import { inTransaction } from '../database/sqlite'
import { diskFailure } from '../database/diskFailure'
import type { MediaStore } from '../media/mediaStore'
import type { PhotoDetailsRoom } from '../media/photoDetailsRoom'
import type { PhotoWorker } from '../media/photoWorker'
import type { Publications } from '../publishing/publications'
import { workflowStore } from '../workflow/workflowStore'
import { openBundle, writeBundle, type BundleFacts, type OpenedBundle } from './bundleFile'
import type { BundledStory } from './bundledStory'
import { collectStory, photosOfStory, type CollectOptions } from './collectStory'
import { takeRecord } from './workflowRecord'
import { takeStory, type TakeOptions } from './takeStory'

export interface CarryingOptions extends CollectOptions, TakeOptions {
  readonly stories: CollectOptions['stories']
  readonly publications: Publications
  readonly photoDetails: Pick<PhotoDetailsRoom, 'read' | 'change'>
  readonly photos: Pick<MediaStore, 'photoFile' | 'hasPhoto' | 'staysHere' | 'takeFile'>
  readonly worker: Pick<PhotoWorker, 'inspect'>
  /** A folder of its own for what is on its way. */
  readonly scratch: string
  readonly who: () => string
  /** Who is at the desk. */
  readonly person: () => Person
  readonly now: () => Date
  readonly onTaken: (storyId: string) => void
}

/** `photosBeside`: where the bundle's photos lie when they are not in it. */
export interface TakeBundleOptions {
  readonly photosBeside?: string
}
export interface TakenBundle extends ImportedBundle {
  /** Photos of its stories that neither the bundle nor this desk has. */
  readonly photosMissing: number
}

/** Stories on their way between desktops, in `.dateline` files. */
export function carrying(options: CarryingOptions) {
  const { database, photos, scratch } = options
  const taking = takeStory(options)
  const workflow = workflowStore(database)

  /** Fails with `disk/full`, `disk/notWritable`, and what reading a story fails with. */
  async function write(
    storyIds: readonly string[],
    file: string,
    content: { readonly withLog: boolean; readonly withPhotos: boolean },
  ): Promise<Result<BundleFacts>> {
    let refused: Result<never> | undefined
    function* stories(): Generator<BundledStory> {
      for (const storyId of storyIds) {
        const story = collectStory(options, storyId, content.withLog)
        if (story.ok) yield story.value
        else {
          refused = story
          throw new Error('A story can’t be read, so the bundle is not written.')
        }
      }
    }
    try {
      const bundle = {
        from: options.who(),
        createdAt: options.now().toISOString(),
        stories: stories(),
        photoFile: async (photoId: string) =>
          content.withPhotos && (await photos.hasPhoto(photoId)) ? photos.photoFile(photoId) : null,
      }
      return success(await writeBundle(scratch, bundle, file))
    } catch (error) {
      if (refused !== undefined) return refused
      const failure = diskFailure(error, file)
      if (failure === null) throw error
      return failed(failure)
    }
  }

  /** Takes all of a bundle in, or nothing. Fails with `bundle/refused`, `disk/full` and what storing fails with. */
  async function take(file: string, { photosBeside }: TakeBundleOptions = {}): Promise<Result<TakenBundle>> {
    try {
      const opened = await openBundle(scratch, file)
      if (!opened.ok) return opened
      try {
        return await takeOpened(opened.value, photosBeside)
      } finally {
        await opened.value.done()
      }
    } catch (error) {
      const failure = diskFailure(error, scratch)
      if (failure === null) throw error
      return failed(failure)
    }
  }

  async function takeOpened(bundle: OpenedBundle, photosBeside?: string): Promise<Result<TakenBundle>> {
    const refused = (reason: 'otherStory' | 'badPhoto') =>
      failed({ kind: 'bundle/refused', fileName: bundle.fileName, reason })
    // Everything that can be wrong with it is looked for before the first word is written.
    for (const story of bundle.stories) {
      const same = taking.isSame(story)
      if (!same.ok) return same
      if (!same.value) return refused('otherStory')
    }
    for (const file of bundle.photos.values()) {
      const inspected = await options.worker.inspect({
        file,
        renditionFile: `${file}.jpg`,
        sidecar: null,
        previews: null,
      })
      if (!inspected.ok) return refused('badPhoto')
    }

    const fresh = new Set<string>()
    let photosMissing = 0
    for (const { asset } of bundle.stories.flatMap(({ story }) => story.photos)) {
      if (await photos.staysHere(asset.photoId)) continue
      const file = bundle.photos.get(asset.photoId) ?? (await beside(asset.photoId, photosBeside))
      const taken = file === null ? null : await photos.takeFile(file, asset.fileName)
      if (taken === null) photosMissing += 1
      else if (!taken.ok) return taken
      else fresh.add(asset.photoId)
    }
    const stories: CarriedStory[] = []
    for (const opened of bundle.stories) {
      const taken = taking.take(opened, bundle.from)
      if (!taken.ok) return taken
      const { storyId, workflow: record } = opened.story
      takeReceipts(opened.story)
      inTransaction(database, () =>
        takeRecord(
          workflow,
          {
            storyId,
            record,
            from: bundle.from,
            isNew: taken.value.change === 'new',
            isLive: options.publications.ofStory(storyId).length > 0,
          },
          options.person(),
          options.now().toISOString(),
        ),
      )
      takeDetails(opened.story, fresh)
      stories.push(taken.value)
      if (taken.value.change !== 'same') options.onTaken(opened.story.storyId)
    }
    return success({ from: bundle.from, stories, photosMissing })
  }

  async function beside(photoId: string, folder: string | undefined): Promise<string | null> {
    if (folder === undefined) return null
    const file = join(folder, photoId)
    return (await sha256(file).catch(() => null)) === photoId ? file : null
  }

  /**
   * Of two receipts for one page the later one is true. At the desk of somebody who may not publish no file says what readers
   * have: the portal would print it.
   */
  function takeReceipts({ storyId, publications }: BundledStory): void {
    if (options.person().role === 'reporter') return
    const time = (one: { firstPublishedAt: string; updatedAt: string | null }) =>
      one.updatedAt ?? one.firstPublishedAt
    const here = options.publications.ofStory(storyId)
    const newer = publications.filter((one) => {
      const known = here.find(({ article }) => article.edition === one.article.edition)
      return known === undefined || time(known) < time(one)
    })
    options.publications.put(newer)
  }

  /** What is said of a photo comes with it; of a photo that was here already the later words stay. */
  function takeDetails(story: BundledStory, fresh: ReadonlySet<string>): void {
    for (const { asset, details } of story.photos) {
      const [known] = options.photoDetails.read([asset.photoId])
      if (details === null || known === undefined) continue
      if (fresh.has(asset.photoId))
        database
          .prepare(
            'insert or replace into photo_details (photo_id, file, metadata, fields, changed_at) values (?, ?, ?, ?, ?)',
          )
          .run(
            asset.photoId,
            JSON.stringify(known.file ?? details.file),
            JSON.stringify(details.metadata),
            JSON.stringify(details.fields),
            details.changedAt,
          )
      else if (known.changedAt < details.changedAt)
        options.photoDetails.change([{ photoId: asset.photoId, fields: details.fields }])
    }
  }

  return { write, take, photosOf: (storyId: string) => photosOfStory(options, storyId) }
}
export type Carrying = ReturnType<typeof carrying>
