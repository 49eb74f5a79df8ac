import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '../shared/ipc/calls'
import type { carryingCalls } from '../shared/ipc/carryingCalls'
import type { Failure } from '../shared/failure'
import { failed, success, type Result } from '../shared/result'
import type { ImportedBundle } from '../shared/story/carrying'
import type { Edition } from '../shared/story/edition'
import type { Article } from '../shared/story/story'
import type { FileDialogs } from './app/fileDialogs'
import { carrying as carryingOf, type CarryingOptions } from './carrying/carrying'
import { handOffFolder } from './carrying/handOffFolder'
import { handOffWatch } from './carrying/handOffWatch'
import { merges as mergesOf } from './carrying/merges'
import type { DocumentRooms } from './documents/documentRooms'
import { articleExport } from './exporting/articleExport'
import { printPdf } from './exporting/printPdf'
import type { MediaStore } from './media/mediaStore'
import type { Stories } from './drafts/stories'
import { writing } from './history/writing'
import type { SettingsRoom } from './settings/settingsRoom'

const aMinute = 60_000
const tenSeconds = 10_000

export type CarryingCalls = Pick<Handlers, keyof typeof carryingCalls>

interface CarryingDeskOptions extends Omit<
  CarryingOptions,
  'merges' | 'writing' | 'read' | 'scratch' | 'who' | 'stories' | 'photos'
> {
  readonly dataFolder: string
  readonly stories: Stories
  readonly documents: DocumentRooms
  readonly settings: Pick<SettingsRoom, 'view' | 'change' | 'profile'>
  readonly photos: CarryingOptions['photos'] & Pick<MediaStore, 'pictureFile'>
  readonly ask: Pick<FileDialogs, 'articleToWrite' | 'bundleToWrite' | 'bundleToRead' | 'handOffFolder'>
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly isReadOnly: boolean
  /** Who is at the desk, by name. */
  readonly who: () => string
  readonly onTrouble: (failure: Failure) => void
  readonly onUnexpected: (error: unknown) => void
  readonly onHandOff: () => void
  readonly onOpened: () => void
}

/** Stories that leave this desk and come to it: files, the hand-off folder, and what merges found. */
export function carryingDesk(options: CarryingDeskOptions) {
  const { database, documents, settings, ask, stories } = options
  const merges = mergesOf(database, options.now)
  const scratch = join(options.dataFolder, 'carrying')
  const carrying = carryingOf({
    ...options,
    merges,
    writing: writing(database),
    read: (name) => documents.read(name),
    scratch,
    who: options.who,
  })
  const exportArticle = articleExport({
    profile: settings.profile,
    pictureFile: options.photos.pictureFile,
    printPdf: (html) => printPdf(html, scratch),
    now: options.now,
  })
  const folder = () => settings.view().settings.handOffFolder

  /** What travels is what is committed, so the windows' last keys are waited for. */
  async function committed(): Promise<Result<null>> {
    await documents.settle({ closing: false })
    return documents.flush()
  }
  function deskId(): string {
    const known = settings.view().settings.deskId
    if (known !== null) return known
    const fresh = randomUUID()
    settings.change({ deskId: fresh })
    return fresh
  }
  const handOff = handOffFolder({
    database,
    carrying,
    photos: options.photos,
    deskId,
    folder,
    settle: committed,
    now: options.now,
    onTrouble: options.onTrouble,
    onChanged: options.onHandOff,
  })
  const watch = handOffWatch({
    folder,
    exchange: () => handOff.exchange(),
    every: aMinute,
    pause: tenSeconds,
    onUnexpected: options.onUnexpected,
  })

  async function write(storyIds: readonly string[], name: string) {
    const file = await ask.bundleToWrite(name)
    if (file === null) return success(null)
    const saved = await committed()
    if (!saved.ok) return saved
    const written = await carrying.write(storyIds, file, { withLog: true, withPhotos: true })
    return written.ok ? success({ file, ...written.value }) : written
  }

  const opened: string[] = []
  async function take(file: string): Promise<Result<ImportedBundle>> {
    const saved = await committed()
    if (!saved.ok) return saved
    const taken = await carrying.take(file)
    return taken.ok ? success({ from: taken.value.from, stories: [...taken.value.stories] }) : taken
  }

  const calls: CarryingCalls = {
    'bundle:exportStory': async ({ storyId }) => {
      const article = stories.exists(storyId) ? options.freeze(storyId, 'en') : null
      if (article === null) return failed({ kind: 'story/notFound', storyId })
      return article.ok ? write([storyId], article.value.slug) : article
    },
    'bundle:exportDesk': () => {
      const rows = database
        .prepare('select story_id as storyId from stories where trashed_at is null order by created_at')
        .all() as { storyId: string }[]
      return write(
        rows.map(({ storyId }) => storyId),
        '',
      )
    },
    'bundle:import': async () => {
      const file = await ask.bundleToRead()
      return file === null ? success(null) : take(file)
    },
    'bundle:takeOpened': async () => {
      const file = opened.shift()
      if (file === undefined) return success(null)
      const taken = await take(file)
      // The window stops asking when one is refused; the others are still wanted.
      if (!taken.ok && opened.length > 0) options.onOpened()
      return taken
    },
    'merge:list': ({ storyId }) => Promise.resolve(success(merges.list(storyId))),
    'merge:read': async ({ storyId, mergeId }) => {
      const saved = await committed()
      if (!saved.ok) return saved
      const found = merges.findings(storyId, mergeId, (edition) => {
        const article = options.freeze(storyId, edition)
        return article.ok ? article.value : null
      })
      return found === null ? failed({ kind: 'merge/notFound', mergeId }) : success(found)
    },
    'article:export': async ({ storyId, edition, format }) => {
      const saved = await committed()
      if (!saved.ok) return saved
      const article = stories.exists(storyId) ? options.freeze(storyId, edition) : null
      if (article === null) return failed({ kind: 'story/notFound', storyId })
      if (!article.ok) return article
      const file = await ask.articleToWrite(article.value.slug, format)
      return file === null ? success(null) : exportArticle(article.value, format, file)
    },
    'handOff:read': () => Promise.resolve(success(handOff.view())),
    'handOff:choose': async () => {
      const chosen = await ask.handOffFolder()
      if (chosen === null) return success(handOff.view())
      const changed = settings.change({ handOffFolder: chosen })
      if (!changed.ok) return changed
      watch.look()
      await watch.now()
      return success(handOff.view())
    },
    'handOff:leave': () => {
      const changed = settings.change({ handOffFolder: null })
      watch.look()
      return Promise.resolve(changed.ok ? success(handOff.view()) : changed)
    },
  }

  return {
    calls,
    /** Files that were opened with Dateline; the window asks for them one by one. */
    open(files: readonly string[]): void {
      opened.push(...files)
      if (files.length > 0) options.onOpened()
    },
    /** A story changed here: it goes out after a pause. */
    noticeChange: (): void => watch.soon(),
    start(): void {
      if (options.isReadOnly) return
      // What a crash left of a file on its way is of no use to anyone.
      rmSync(scratch, { recursive: true, force: true })
      watch.look()
      watch.soon()
    },
    stop: (): void => watch.stop(),
  }
}
export type CarryingDesk = ReturnType<typeof carryingDesk>
