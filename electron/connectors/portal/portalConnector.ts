import { success, type Result } from '../../../shared/result'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { PublishedArticle } from '../../../shared/story/story'
import type { PhotoWorker } from '../../media/photoWorker'

/** Stand-in until the portal lands: writes nothing. */
export function portalConnector(_site: {
  folder: string
  profile: SiteProfile
  photos: PhotoWorker
  photoFile: (photoId: string) => string
  now: () => Date
}): {
  publish(
    live: readonly PublishedArticle[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<Result<{ written: string[]; removed: string[] }>>
} {
  return { publish: () => Promise.resolve(success({ written: [], removed: [] })) }
}
