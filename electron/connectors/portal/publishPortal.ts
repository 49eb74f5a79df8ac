import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { portalPages } from '../../../shared/output/portal/portalPages'
import {
  redirectsPath,
  robotsPath,
  rootPath,
  stylesheetPath,
} from '../../../shared/output/portal/portalPaths'
import { shortHash } from '../../../shared/output/shortHash'
import { success, type Result } from '../../../shared/result'
import { editions } from '../../../shared/story/edition'
import { inLanes } from './inLanes'
import { portalAssets } from './portalAssets'
import type { PortalChanges, PortalSite, PortalTask } from './portalConnector'
import type { PortalContent } from './portalContent'
import { ForeignPage } from './portalFailure'
import { readPortalFile, removePortalFile, removeUnfinished, writePortalFile } from './portalFolder'
import type { ManifestLine } from './portalManifest'
import type { PortalMemory } from './portalMemory'
import { makePhotoSizes, shownPhotos } from './portalPhotos'

/** A file to be made, unless it is there already and says the same. */
interface WantedFile {
  readonly path: string
  readonly mark: string
  readonly kind: 'asset' | 'article' | 'list' | 'root'
  readonly content: () => Buffer
}

const assetFiles: readonly WantedFile[] = portalAssets.map(({ path, bytes }) => ({
  path,
  mark: shortHash(bytes.toString('latin1')),
  kind: 'asset',
  content: () => bytes,
}))

/** Files in flight at once: a disk confirms several in the time of one. */
const lanes = 8

/** Files that others may have put there for reasons of their own: theirs stay. */
const yielding: readonly string[] = [robotsPath, redirectsPath]

/** A page of someone else's that stands in the way. Pages of ours that lost their manifest still name their maker. */
const isForeign = (path: string, found: Buffer): boolean =>
  (/\.(html|xml|css)$/.test(path) || yielding.includes(path)) && !found.includes('Dateline')

export interface PublishOptions {
  readonly site: PortalSite
  readonly content: PortalContent
  readonly task: PortalTask
  /** Every page is made anew and compared, whatever the manifest says of it. */
  readonly isWhole: boolean
  readonly memory: PortalMemory
  /** The folder may hold what a crash left: it is not the one that was left last. */
  readonly isFirst: boolean
}

/** See `PortalConnector.publish`. What the file system refuses is thrown. */
export async function publishPortal(options: PublishOptions): Promise<Result<PortalChanges>> {
  const { site, content, task, memory, isFirst } = options
  const { folder } = site
  const { manifest } = memory
  await mkdir(folder, { recursive: true })
  // A folder that was emptied by hand may still hold the hidden manifest.
  const isWhole = options.isWhole || !(await isAtHome(folder))
  if (isFirst) await removeUnfinished(folder)

  const shown = memory.site(content, isWhole ? undefined : task.changed)
  const photos = shownPhotos(editions.flatMap((edition) => shown.editions[edition].all))
  if (!photos.ok) return photos
  const pages = portalPages(shown)
  const isStale = ({ path, mark }: Pick<WantedFile, 'path' | 'mark'>): boolean =>
    isWhole || manifest.files.get(path) !== mark
  const stale: WantedFile[] = [
    ...assetFiles.filter(isStale),
    ...pages
      .filter(isStale)
      .map(({ path, mark, kind, render }) => ({ path, mark, kind, content: () => Buffer.from(render()) })),
  ]
  const missing = [...photos.value.values()].filter(
    ({ paths, mark }) => isWhole || paths.some((path) => manifest.files.get(path) !== mark),
  )

  // Looked at before anything is written, so that a folder with a foreign page in the way stays as it is.
  const found = await inLanes(stale, lanes, (file) => look(folder, file, manifest.files))
  const ours = stale.filter((_file, at) => found[at] !== 'theirs')
  const isThere = new Set(stale.filter((_file, at) => found[at] === 'there').map(({ path }) => path))

  // Told before it is done: a page that a crash leaves behind is known as ours, and as one to be made again.
  await manifest.add([
    ...ours
      .filter(({ path, mark }) => manifest.files.get(path) !== mark)
      .map(({ path }): ManifestLine => [path, '']),
    ...missing.flatMap(({ paths, mark }) =>
      paths.filter((path) => manifest.files.get(path) !== mark).map((path): ManifestLine => [path, '']),
    ),
  ])

  const total = missing.length + ours.length
  let done = 0
  const step = (): void => task.onProgress?.((done += 1), total)
  const written: string[] = []
  for (const { photo } of missing) {
    const made = await makePhotoSizes(site, photo)
    if (!made.ok) return made
    written.push(...made.value)
    step()
  }
  const put = async (files: readonly WantedFile[]): Promise<void> => {
    const changed = await inLanes(files, lanes, async ({ path, content: contentOf }) => {
      const bytes = contentOf()
      const before = isThere.has(path) ? await readPortalFile(folder, path) : null
      const differs = before === null || !before.equals(bytes)
      if (differs) await writePortalFile(folder, path, bytes)
      step()
      return differs
    })
    written.push(...files.filter((_file, at) => changed[at]).map(({ path }) => path))
  }
  for (const files of inSafeOrder(ours, isThere)) await put(files)

  // Of thousands: no list is made of all of them on the way.
  const kept = new Set<string>()
  for (const files of [assetFiles, pages]) for (const { path } of files) kept.add(path)
  for (const { paths } of missing) for (const path of paths) kept.add(path)
  const gone: string[] = []
  for (const [path, mark] of manifest.files)
    // A photo's files that were there before are known by their mark.
    if (!kept.has(path) && !photos.value.has(mark)) gone.push(path)
  gone.sort()
  const removed: string[] = []
  for (const path of gone) if (await removePortalFile(folder, path)) removed.push(path)
  await manifest.add([
    ...ours.map(({ path, mark }): ManifestLine => [path, mark]),
    ...missing.flatMap(({ paths, mark }) => paths.map((path): ManifestLine => [path, mark])),
    ...gone.map((path): ManifestLine => [path]),
  ])
  return success({ written, removed })
}

const isAtHome = async (folder: string): Promise<boolean> => {
  const signs = await Promise.all([rootPath, stylesheetPath].map((path) => isFile(join(folder, path))))
  return signs.every(Boolean)
}
const isFile = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** `theirs` is a file of others that stays. */
async function look(
  folder: string,
  { path }: WantedFile,
  known: ReadonlyMap<string, string>,
): Promise<'there' | 'free' | 'theirs'> {
  if (known.has(path)) return (await isFile(join(folder, path))) ? 'there' : 'free'
  const found = await readPortalFile(folder, path)
  if (found === null) return 'free'
  if (!isForeign(path, found)) return 'there'
  if (yielding.includes(path)) return 'theirs'
  throw new ForeignPage(path)
}

/**
 * New pages first, while nothing leads to them yet; then changed ones, articles before the lists and feeds; the root's
 * page last. So whoever follows links from a page that readers have never meets a dead one, wherever a crash cuts it.
 */
function inSafeOrder(files: readonly WantedFile[], isThere: ReadonlySet<string>): WantedFile[][] {
  const of = (kind: WantedFile['kind'], isNew: boolean): WantedFile[] =>
    files.filter((file) => file.kind === kind && isThere.has(file.path) !== isNew)
  return [
    files.filter(({ kind }) => kind === 'asset'),
    of('article', true),
    of('list', true),
    of('article', false),
    of('list', false),
    files.filter(({ kind }) => kind === 'root'),
  ]
}
