import { mkdir } from 'node:fs/promises'
import { liveSite } from '../../../shared/output/portal/liveSite'
import { portalPages } from '../../../shared/output/portal/portalPages'
import { rootPath } from '../../../shared/output/portal/portalPaths'
import { success, type Result } from '../../../shared/result'
import type { PublishedArticle } from '../../../shared/story/story'
import { portalAssets } from './portalAssets'
import type { PortalChanges, PortalSite } from './portalConnector'
import { ForeignPage } from './portalFailure'
import { readPortalFile, removePortalFile, removeUnfinished, writePortalFile } from './portalFolder'
import { isPortalPath, readManifest, writeManifest } from './portalManifest'
import { makePhotoSizes, photoPaths, shownPhotos } from './portalPhotos'

interface Change {
  readonly path: string
  readonly content: Buffer
  readonly isNew: boolean
}

/** A page of someone else's that stands in the way. Pages of ours that lost their manifest still name their maker. */
const isForeign = (path: string, found: Buffer, ours: ReadonlySet<string>): boolean =>
  !ours.has(path) && /\.(html|xml|css)$/.test(path) && !found.includes('Dateline')

/**
 * New pages first, while nothing leads to them yet; then changed ones, articles before the lists and feeds; the root's
 * page last. So whoever follows links from a page that readers have never meets a dead one, wherever a crash cuts it.
 */
const inSafeOrder = (changes: readonly Change[]): Change[] => [
  ...changes.filter(({ isNew, path }) => isNew && path !== rootPath),
  ...changes.filter(({ isNew, path }) => !isNew && path !== rootPath),
  ...changes.filter(({ path }) => path === rootPath),
]

/** See `PortalConnector.publish`. What the file system refuses is thrown. */
export async function publishPortal(
  site: PortalSite,
  live: readonly PublishedArticle[],
  onProgress: (done: number, total: number) => void,
): Promise<Result<PortalChanges>> {
  const { folder } = site
  const strayed = live.find(({ urlPath }) => !isPortalPath(urlPath))
  if (strayed !== undefined) throw new Error(`No address of the portal: ${strayed.urlPath}`)
  const photos = shownPhotos(live)
  if (!photos.ok) return photos

  const pages = portalPages(liveSite(live, site.profile, site.now()))
  const sizes = photos.value.flatMap(photoPaths)
  const wanted = new Set([...sizes, ...[...portalAssets, ...pages].map(({ path }) => path)])
  const total = photos.value.length + portalAssets.length + pages.length
  let done = 0
  const step = (steps = 1): void => onProgress((done += steps), total)
  const written: string[] = []
  const write = async ({ path, content }: Pick<Change, 'path' | 'content'>): Promise<void> => {
    await writePortalFile(folder, path, content)
    written.push(path)
    step()
  }

  await mkdir(folder, { recursive: true })
  await removeUnfinished(folder)
  const ours = await readManifest(folder)

  // Compared before anything is written, so that a folder with a foreign page in the way stays as it is.
  const compare = async (files: readonly { path: string; content: () => Buffer }[]): Promise<Change[]> => {
    const changes: Change[] = []
    for (const { path, content: contentOf } of files) {
      const found = await readPortalFile(folder, path)
      const content = contentOf()
      if (found?.equals(content)) {
        step()
        continue
      }
      if (found !== null && isForeign(path, found, ours)) throw new ForeignPage(path)
      changes.push({ path, content, isNew: found === null })
    }
    return changes
  }
  const assets = await compare(portalAssets.map(({ path, bytes }) => ({ path, content: () => bytes })))
  const changed = await compare(
    pages.map(({ path, render }) => ({ path, content: () => Buffer.from(render()) })),
  )

  // Told before it is done: a page that a crash leaves behind is still known as ours.
  await writeManifest(folder, new Set([...ours, ...wanted]))
  for (const photo of photos.value) {
    const made = await makePhotoSizes(folder, photo, site.photoFile(photo.photoId), site.photos)
    if (!made.ok) return made
    written.push(...made.value)
    step()
  }
  for (const asset of assets) await write(asset)
  for (const page of inSafeOrder(changed)) await write(page)

  const removed: string[] = []
  for (const path of [...ours].filter((each) => !wanted.has(each)).sort())
    if (await removePortalFile(folder, path)) removed.push(path)
  await writeManifest(folder, wanted)
  return success({ written, removed })
}
