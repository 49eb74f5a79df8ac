import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Receipt, RemoteCopy, RemotePhoto } from '../../../shared/publishing/receipt'
import { failed, success, type Result } from '../../../shared/result'
import type { Edition } from '../../../shared/story/edition'
import { contentHash } from '../../documents/contentHash'
import type { Connector, Delivery } from '../connector'
import { copyHash, type CopySays } from '../copyHash'
import { markupLines } from '../markupLines'
import { portalFailure } from '../portal/portalFailure'
import { partOf, readPortalFile, removePortalFile, writePortalFile } from '../portal/portalFolder'
import { photoIdIn, remotePhotoName, remoteSlug } from '../remoteName'
import { canceledItem, ninjsItem, ninjsSchema, type NinjsItem, type PhotoFile } from './ninjsItem'

export interface NinjsSite {
  /** The connection's name, for failures. */
  readonly name: string
  /** Absolute path; made where it is not there. */
  readonly folder: string
  readonly now: () => Date
}

/** Items of ninjs 3.1 with their photos in a folder that partners read. Each file is whole or not there. */
export function ninjsConnector({ name, folder, now }: NinjsSite): Connector {
  const pathOf = (storyId: string, edition: Edition) => `${remoteSlug(storyId, edition)}.json`
  const urlOf = (path: string) => pathToFileURL(join(folder, path)).href
  const place = (path: string, bytes: Buffer) => writePortalFile(folder, path, bytes, partOf(path))
  const write = (path: string, item: object) => place(path, Buffer.from(`${JSON.stringify(item, null, 1)}\n`))

  /** What the file system refuses comes back as `portal/notWritable` or `disk/full`. */
  const safely = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await work()
    } catch (error) {
      const failure = portalFailure(error, folder)
      if (failure === null) throw error
      return failed(failure)
    }
  }

  async function read(path: string): Promise<Result<NinjsItem | null>> {
    const bytes = await readPortalFile(folder, path)
    if (bytes === null) return success(null)
    const item = ninjsSchema.safeParse(parsed(bytes.toString('utf8')))
    return item.success
      ? success(item.data)
      : failed({ kind: 'remote/badAnswer', site: name, detail: `${path} is no ninjs item` })
  }

  /** The next version of what stands there; nothing is written where it says the same already. */
  async function renew(
    path: string,
    content: Omit<NinjsItem, 'version' | 'versionCreated'>,
  ): Promise<NinjsItem> {
    const there = await read(path)
    const before = there.ok ? there.value : null
    if (before !== null && contentHash(withoutVersion(before)) === contentHash(content)) return before
    const item = {
      ...content,
      version: String(Number(before?.version ?? 0) + 1),
      versionCreated: now().toISOString(),
    } as NinjsItem
    await write(path, item)
    return item
  }

  async function placePhotos(delivery: Delivery, files: readonly PhotoFile[]): Promise<void> {
    for (const { photo, path } of files) {
      const bytes = Buffer.from(await photo.bytes())
      const there = await readPortalFile(folder, path)
      if (there === null || !there.equals(bytes)) await place(path, bytes)
      delivery.onStep({ step: 'photo', photoId: photo.photoId, remoteId: path, url: urlOf(path) })
    }
  }

  return {
    test: () =>
      safely(async () => {
        await mkdir(folder, { recursive: true })
        const probe = '.dateline-test'
        await writePortalFile(folder, probe, Buffer.alloc(0))
        await removePortalFile(folder, probe)
        return success({ siteName: basename(folder), version: '3.1', accountName: '' })
      }),

    publish: (delivery) =>
      safely(async () => {
        const { storyId, edition } = delivery.published.article
        const path = pathOf(storyId, edition)
        const found = await read(path)
        if (!found.ok) return found
        const there = found.value
        const files = await filesOf(delivery)
        const planned = ninjsItem(delivery, files)
        if (there !== null) {
          const stamp = stampOf(there)
          const isOurs =
            stamp === delivery.previous?.remoteStamp ||
            stamp === delivery.overwrite ||
            contentHash(withoutVersion(there)) === contentHash(planned) ||
            (delivery.previous === null && there.pubStatus !== 'usable')
          if (!isOurs)
            return failed({ kind: 'remote/changed', site: name, url: urlOf(path), remoteStamp: stamp })
        }
        await placePhotos(delivery, files)
        const item = await renew(path, planned)
        delivery.onStep({ step: 'created', remoteId: path })
        const back = await read(path)
        if (!back.ok) return back
        if (back.value === null || contentHash(back.value) !== contentHash(item))
          return failed({ kind: 'remote/readBackDiffers', site: name, url: urlOf(path), what: ['text'] })
        const at = now().toISOString()
        const { visible } = delivery
        return success({
          remoteId: path,
          url: urlOf(path),
          status: visible === 'draft' ? 'draft' : visible === 'now' ? 'published' : 'scheduled',
          remoteStamp: stampOf(back.value),
          remoteHash: copyHash(saysOf(back.value)),
          contentHash: delivery.published.contentHash,
          photos: photosOf(back.value, urlOf),
          sentAt: at,
          checkedAt: at,
        } satisfies Receipt)
      }),

    withdraw: (storyId, edition) =>
      safely(async () => {
        const path = pathOf(storyId, edition)
        const found = await read(path)
        if (!found.ok) return found
        if (found.value === null || found.value.pubStatus === 'canceled') return success(null)
        await renew(path, canceledItem(found.value))
        for (const { remoteId } of Object.values(photosOf(found.value, urlOf)))
          if (/^photos\/[\w-]+\.\w+$/.test(remoteId)) await removePortalFile(folder, remoteId)
        return success(null)
      }),

    find: (storyId, edition) =>
      safely(async (): Promise<Result<RemoteCopy | null>> => {
        const path = pathOf(storyId, edition)
        const found = await read(path)
        if (!found.ok || found.value === null) return found.ok ? success(null) : found
        const says = saysOf(found.value)
        return success({
          remoteId: path,
          url: urlOf(path),
          status:
            found.value.pubStatus === 'usable'
              ? 'published'
              : found.value.pubStatus === 'canceled'
                ? 'withdrawn'
                : 'draft',
          remoteStamp: stampOf(found.value),
          remoteHash: copyHash(says),
          headline: says.headline,
          dek: says.dek,
          text: says.text,
          photos: photosOf(found.value, urlOf),
        })
      }),
  }
}

const filesOf = (delivery: Delivery): Promise<PhotoFile[]> => {
  const { storyId, edition } = delivery.published.article
  return Promise.all(
    delivery.photos.map(async (photo) => {
      const ending = photo.deliveredType.replace('image/', '').replace('jpeg', 'jpg')
      const path = `photos/${remotePhotoName(photo, storyId, edition)}.${ending}`
      return { photo, path, bytes: (await photo.bytes()).length }
    }),
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const withoutVersion = ({ version: _version, versionCreated: _versionCreated, ...content }: NinjsItem) =>
  content

const stampOf = (item: NinjsItem): string => contentHash(item)

function saysOf(item: NinjsItem): CopySays {
  const { lines, images, links } = markupLines(item.bodies?.[0]?.value ?? '')
  return {
    headline: item.headlines[0]?.value ?? '',
    dek: item.descriptions?.[0]?.value ?? '',
    text: lines.join('\n'),
    photos: images.map(({ src, alt }) => `${src} ${alt}`),
    links,
  }
}

function photosOf(item: NinjsItem, urlOf: (path: string) => string): Record<string, RemotePhoto> {
  const photos: Record<string, RemotePhoto> = {}
  for (const { renditions = [] } of item.associations ?? [])
    for (const { href } of renditions) {
      const path = href.replace(/^file:/, '')
      const photoId = photoIdIn(path)
      if (photoId !== null) photos[photoId] = { remoteId: path, url: urlOf(path) }
    }
  return photos
}
