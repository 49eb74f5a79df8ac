import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { photosIn, plainText } from '../../shared/story/articleBody'
import { portalPhoto } from '../../shared/output/portal/portalPhoto'
import { failed, success, type Result } from '../../shared/result'
import { bylineNames } from '../../shared/story/bylineNames'
import { copyrightText, copyrightYear } from '../../shared/story/copyrightText'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { Connection } from '../../shared/publishing/connection'
import type { Article, PublishedArticle, ShownPhoto } from '../../shared/story/story'
import type { DeliveredPhoto } from '../connectors/connector'
import { DeliveryTrouble } from '../connectors/deliveryTrouble'
import type { PhotoWorker } from '../media/photoWorker'
import type { Packed } from './outboxPorts'

export interface PackOptions {
  readonly profile: () => SiteProfile
  readonly photos: Pick<PhotoWorker, 'derive'>
  readonly photoFile: (photoId: string) => string
  readonly photoCache: string | null
  readonly now: () => Date
}

/** Pixels of the longer side: what sites make their own sizes from. */
const longestSide = 2400

/** Makes an article ready for one destination: its names as that one calls them, its photos as readers may have them. */
export function packDelivery({ profile, photos, photoFile, photoCache, now }: PackOptions) {
  function delivered(article: Article, photo: ShownPhoto): DeliveredPhoto {
    const scale = Math.min(1, longestSide / Math.max(photo.width, photo.height))
    const width = Math.max(1, Math.round(photo.width * scale))
    const height = Math.max(1, Math.round(photo.height * scale))
    const { stem, notice } = portalPhoto(article, photo)
    const fileName = `${stem}-${width}.jpg`
    const block = photosIn(article.body).find(({ photoId }) => photoId === photo.photoId)
    return {
      ...photo,
      width,
      height,
      deliveredName: fileName,
      deliveredType: 'image/jpeg',
      alt: block?.alt.trim() ?? '',
      caption: block === undefined ? '' : plainText(block.caption).trim(),
      credit: block?.credit.trim() ?? '',
      async bytes() {
        const outFolder = await mkdtemp(join(tmpdir(), 'dateline-photo-'))
        try {
          const made = await photos.derive({
            photoId: photo.photoId,
            source: photoFile(photo.photoId),
            outFolder,
            cacheFolder: photoCache,
            plan: [{ fileName, format: 'jpeg', width, height, crop: null }],
            notice,
          })
          if (!made.ok) throw new DeliveryTrouble(made.failure)
          return await readFile(join(outFolder, fileName))
        } finally {
          await rm(outFolder, { recursive: true, force: true })
        }
      },
    }
  }

  /** Fails with `photo/missing`. */
  return async (published: PublishedArticle, connection: Connection): Promise<Result<Packed>> => {
    const { article } = published
    const { edition } = article
    const site = profile()
    const shown = photosIn(article.body).map(({ photoId }) => photoId)
    const used = article.photos.filter(({ photoId }) => shown.includes(photoId))
    for (const { photoId } of used) {
      const isThere = await access(photoFile(photoId)).then(
        () => true,
        () => false,
      )
      if (!isThere) return failed({ kind: 'photo/missing', photoId })
    }
    const names = site.sections.find(({ id }) => id === article.section)?.names
    return success({
      published,
      photos: used.map((photo) => delivered(article, photo)),
      section: connection.sections[article.section] ?? names?.[edition] ?? article.section,
      tags: [...new Set(article.tags.map((tag) => connection.tags[tag] ?? tag))],
      bylines: bylineNames(article.bylines, edition),
      copyright: [
        copyrightText(
          site,
          edition,
          copyrightYear(site, edition, now().toISOString(), published.firstPublishedAt),
        ),
        article.rightsLine.trim(),
      ]
        .filter((line) => line !== '')
        .join(' '),
      zone: site.editions[edition].zone,
    })
  }
}
