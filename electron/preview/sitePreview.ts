import { basename } from 'node:path'
import type { LiveArticle, LiveEntry } from '../../shared/output/portal/liveEntry'
import { articleUrlPath } from '../../shared/output/portal/urlPath'
import { frontPath, sectionPath } from '../../shared/output/portal/portalPaths'
import type { PortalPhoto } from '../../shared/output/portal/portalPhoto'
import type { PreviewPages } from '../../shared/ipc/siteCalls'
import type { Result } from '../../shared/result'
import { editions, type Edition } from '../../shared/story/edition'
import { nextAddress } from '../../shared/story/nextAddress'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Article, PublishedArticle } from '../../shared/story/story'
import { photoFiles } from '../connectors/portal/portalPhotos'
import { withChanges, type LiveArticles } from '../connectors/portal/portalContent'

/** Below `app://dateline/`; the number is another one for each preview. */
const folder = 'preview'
const previewPath = /^\/preview\/(\d+)\/(.+)$/s

export interface SitePreviewOptions {
  readonly live: LiveArticles
  readonly freeze: (storyId: string, edition: Edition) => Result<Article>
  readonly photoFile: (photoId: string) => string
  readonly photoType: (photoId: string) => string | null
  /** A file that pages name of a photo; null where it can't be made. */
  readonly sizeFile: (photo: PortalPhoto, fileName: string) => Promise<string | null>
  readonly now: () => Date
}

/** What stands at an address of the preview: a text, bytes, or a photo's file. */
export type PreviewFile =
  | { readonly kind: 'text'; readonly type: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'photo'; readonly type: string; readonly file: string }

const typeOf = (path: string): string =>
  path.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : path.endsWith('.css')
      ? 'text/css; charset=utf-8'
      : path.endsWith('.svg')
        ? 'image/svg+xml'
        : path.endsWith('.woff2')
          ? 'font/woff2'
          : path.endsWith('.webp')
            ? 'image/webp'
            : path.endsWith('.jpg')
              ? 'image/jpeg'
              : 'text/plain; charset=utf-8'

/** The portal as publishing would make it, in memory: the same renderers, nothing written. One preview at a time. */
export function sitePreview({ live, freeze, photoFile, photoType, sizeFile, now }: SitePreviewOptions) {
  let number = 0
  let files: ((path: string) => Promise<PreviewFile | null>) | null = null

  /** The open story as it would go out now: at its address where it is live, else at the one it would get. */
  function openStory(storyId: string | null, profile: SiteProfile): PublishedArticle[] {
    if (storyId === null) return []
    return editions.flatMap((edition) => {
      const frozen = freeze(storyId, edition)
      if (!frozen.ok || frozen.value.headline.trim() === '') return []
      const article = frozen.value
      const before = live.read(storyId, edition)
      const pathOf = (of: Article, firstPublishedAt: string): string =>
        articleUrlPath(of, firstPublishedAt, profile)
      if (before !== null) return [{ ...before, ...nextAddress(before, article, pathOf), article }]
      const at = now().toISOString()
      const firstPublishedAt = Number.isNaN(Date.parse(article.bylineTime)) ? at : article.bylineTime
      const urlPath = pathOf(article, firstPublishedAt)
      return [{ article, urlPath, firstPublishedAt, updatedAt: null, contentHash: '' }]
    })
  }

  return {
    async show(profile: SiteProfile, section: string, storyId: string | null): Promise<PreviewPages> {
      // Renderers and fonts are loaded by the first preview only.
      const [{ liveArticle, liveEntry }, { siteOf }, { portalPages }, { portalAssets }] = await Promise.all([
        import('../../shared/output/portal/liveEntry'),
        import('../../shared/output/portal/liveSite'),
        import('../../shared/output/portal/portalPages'),
        import('../connectors/portal/portalAssets'),
      ])
      const open = openStory(storyId, profile)
      const content = withChanges(live, open)
      const entries = [...content.readAll()].map((published) => liveEntry(published, profile))
      const read = (entry: LiveEntry): LiveArticle => {
        const published = content.read(entry.storyId, entry.edition)
        if (published === null) throw new Error(`Not live: ${entry.path}`)
        return liveArticle(published, profile)
      }
      const pages = new Map(
        portalPages(siteOf({ entries, read, profile, now: now() })).map((page) => [page.path, page.render]),
      )
      const assets = new Map(portalAssets.map(({ path, bytes }) => [path, bytes]))
      const photos = new Map(
        entries.flatMap((entry) =>
          entry.photos.flatMap((photo) => photoFiles(photo).paths.map((path) => [path, photo] as const)),
        ),
      )
      files = async (path) => {
        const render = pages.get(path)
        if (render !== undefined) return { kind: 'text', type: typeOf(path), text: render() }
        const bytes = assets.get(path)
        if (bytes !== undefined) return { kind: 'bytes', type: typeOf(path), bytes }
        const photo = photos.get(path)
        if (photo === undefined) return null
        const file = await sizeFile(photo, basename(path))
        if (file !== null) return { kind: 'photo', type: typeOf(path), file }
        const type = photoType(photo.photoId)
        return type === null ? null : { kind: 'photo', type, file: photoFile(photo.photoId) }
      }
      number += 1
      const at = (path: string): string =>
        `app://dateline/${folder}/${number}/${path.split('/').map(encodeURIComponent).join('/')}`
      const storyAt = (edition: Edition): string | null => {
        const found = open.find(({ article }) => article.edition === edition)
        return found === undefined ? null : at(found.urlPath)
      }
      return {
        front: { en: at(frontPath('en')), ko: at(frontPath('ko')) },
        section: { en: at(sectionPath('en', section)), ko: at(sectionPath('ko', section)) },
        story: { en: storyAt('en'), ko: storyAt('ko') },
      }
    },
    /** Undefined where the path is not the preview's; null where there is no such page. */
    file: (path: string): Promise<PreviewFile | null> | null | undefined => {
      const [, asked, below = ''] = previewPath.exec(path) ?? []
      if (asked === undefined) return path.startsWith(`/${folder}/`) ? null : undefined
      return Number(asked) === number ? (files?.(below) ?? null) : null
    },
  }
}
